-- A figure says how many are counted, never that there are more: "or more" beside nothing would tell one from none.
-- What is counted of a set is let go of when the set is erased, whatever of it anybody wrote.

-- Five or more who are not counted yet make a class. Who gets a place is counted when nobody is on the way into a set any more, or when they are many:
-- in many small classes nobody could be told apart. Whoever goes on in another set is on the way into none.
create or replace function report_classes(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    new record;
    made bigint;
    filling boolean := exists (
        select 1 from enrolment e join learning_set s on s.id = e.set_id
         where e.programme_id = of_programme and e.state in ('OFFERED', 'ENROLLED') and s.state in ('DRAFT', 'ENROLLING')
           and e.continues_id is null);
begin
    for new in
        select u.subject, u.root, count(distinct u.person_id) as people, count(distinct u.unit_id) as units
          from report_unit u
         where u.programme_id = of_programme and u.class_id is null
         group by u.subject, u.root order by u.subject, u.root
    loop
        continue when not rule_26_tells_apart(new.people, 0) or (new.subject = 'PEOPLE' and filling and new.people < 15);
        insert into report_class (programme_id, subject, figures, people, units)
        values (of_programme, new.subject, array(select distinct unnest(array['ALL', new.root])), new.people, new.units)
        returning id into made;
        update report_unit set class_id = made, tranche = made, counted_first = first, counted_last = last
         where programme_id = of_programme and subject = new.subject and root = new.root and class_id is null;
        perform report_sums(made);
    end loop;
end $$;

-- Tells the people of each class apart, by one figure after the other. Of organisations and options somebody has one.
create or replace function report_figures_apart(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    sort record;
    class record;
    made bigint;
begin
    for sort in
        select distinct u.subject, flag, flag like '%:%' as one_of_many,
               array_position(array['OFFERED', 'COMPLETED', 'WITHDRAWN', 'WAITED', 'REFUSED', 'DECLINED'], flag) as rank
          from report_unit u cross join unnest(u.flags) flag
         where u.programme_id = of_programme and u.class_id is not null order by u.subject, rank, flag
    loop
        for class in
            select c.id, count(distinct u.person_id) filter (where sort.flag = any (u.flags)) as people,
                   count(distinct u.person_id) filter (where sort.flag <> all (u.flags)) as others
              from report_class c join report_unit u on u.class_id = c.id
             where c.programme_id = of_programme and c.subject = sort.subject and sort.flag <> all (c.figures)
               and not (sort.one_of_many and exists (select 1 from unnest(c.figures) f where f ~ '^(organisation|option):'))
             group by c.id having bool_or(sort.flag = any (u.flags)) order by c.id
        loop
            continue when not rule_26_tells_apart(class.people, class.others);
            if class.others = 0 then
                update report_class set figures = figures || sort.flag where id = class.id;
            else
                insert into report_class (programme_id, subject, figures, people, units)
                select programme_id, subject, figures || sort.flag, class.people, class.people
                  from report_class where id = class.id
                returning id into made;
                update report_unit set class_id = made where class_id = class.id and sort.flag = any (flags);
                perform report_sums(made), report_sums(class.id);
            end if;
        end loop;
    end loop;
end $$;

-- Takes what is known now of those who are counted, class by class, where it has changed for enough of them.
create or replace function report_renewed(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    class record;
begin
    for class in
        select c.id, c.subject,
               count(distinct u.person_id) filter (where (u.first, u.last) is distinct from (u.counted_first, u.counted_last)) as changed,
               count(distinct u.person_id) filter (where u.first is distinct from u.counted_first) as first_changed,
               count(distinct u.person_id) filter (where u.last is distinct from u.counted_last) as last_changed
          from report_class c join report_unit u on u.class_id = c.id
         where c.programme_id = of_programme and u.first is not null group by c.id
    loop
        continue when not rule_26_renews(class.changed);
        -- Confidence at first and at last are figures of their own; attendance is one of both.
        continue when class.subject = 'CONFIDENCE'
                  and not ((class.first_changed = 0 or rule_26_renews(class.first_changed))
                           and (class.last_changed = 0 or rule_26_renews(class.last_changed)));
        update report_unit set counted_first = first, counted_last = last where class_id = class.id and first is not null;
        perform report_sums(class.id);
    end loop;
end $$;

-- The figures of these programmes, and with a null programme of all of them together: for whoever reads their reports. Sums over whole classes alone.
drop function report_figures(uuid[]);
create function report_figures(of_programmes uuid[])
    returns table (programme_id uuid, subject text, figure text, value numeric, later numeric)
    language sql stable security definer set search_path = public as $$
    with counted as (
        select c.programme_id, c.subject, c.figures, c.people, c.units, c.first, c.last
          from report_class c join programme p on p.id = c.programme_id
         where p.id = any (of_programmes) and reads_reports(p.organisation_id)),
    summed as (
        select c.programme_id, c.subject, f.figure, sum(c.people) as people, sum(c.units) as units,
               sum(c.first) as first, sum(c.last) as last
          from counted c cross join unnest(c.figures) f(figure)
         where f.figure not like 'tranche:%'
         group by grouping sets ((c.programme_id, c.subject, f.figure), (c.subject, f.figure)))
    select s.programme_id, s.subject, s.figure,
           case split_part(s.subject, ':', 1)
               when 'ATTENDANCE' then rule_26_share(s.first, s.last)
               when 'CONFIDENCE' then round(s.first / s.people, 1)
               when 'EVALUATION' then round(s.first / s.units, 1)
               when 'SESSIONS' then s.units
               when 'QUESTIONS' then s.units
               else s.people end,
           case when s.subject = 'CONFIDENCE' then round(s.last / s.people, 1) end
      from summed s
$$;

alter table report_class drop column held_back;
create index report_unit_by_unit on report_unit (unit_id);

-- Where what was said in a set is erased, what was counted of it stays counted, and is nobody's any more.
drop trigger report_lets_go on question;
drop trigger report_lets_go on confidence;
drop trigger report_lets_go on evaluation_answer;
drop function report_lets_go();

create function report_lets_go_of_a_question() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update report_unit set unit_id = gen_random_uuid(), person_id = gen_random_uuid()
     where unit_id = old.id and programme_id = old.programme_id and subject like 'QUESTIONS:%';
    return null;
end $$;
create trigger report_lets_go_of_a_question after delete on question
    for each row execute function report_lets_go_of_a_question();

-- Confidence is counted once for each person: as long as another set of theirs says something of it, it is theirs.
create function report_lets_go_of_a_set() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update report_unit u set unit_id = gen_random_uuid(), person_id = gen_random_uuid()
      from enrolment e
     where e.set_id = new.id and u.person_id = e.person_id and u.programme_id = new.programme_id
       and (u.subject like 'EVALUATION:%' and u.unit_id = md5(new.id || '/' || e.person_id)::uuid
            or u.subject = 'CONFIDENCE' and not exists (
                select 1 from confidence c where c.person_id = e.person_id and c.programme_id = new.programme_id));
    return null;
end $$;
create trigger report_lets_go_of_a_set after update of erased_at on learning_set
    for each row when (old.erased_at is null and new.erased_at is not null) execute function report_lets_go_of_a_set();
