-- Whoever was counted stays counted: a class of five does not shrink to four when one of them is erased. What stays of them in it is the id of a
-- former member, of whom nothing is known, in a table that only counting reads.
drop policy gone_with_its_person_id on report_unit;

-- Reading reports ends with the person.
create function sponsors_no_more() returns trigger language plpgsql as $$
begin
    delete from sponsor where person_id = new.id;
    return null;
end $$;
create trigger sponsors_no_more after update of erased_at on person
    for each row when (new.erased_at is not null and old.erased_at is null) execute function sponsors_no_more();
