-- What a set shared of its confidence stays shared when it has closed: then those who completed it are the ones who have signed.
create or replace function confidence_is_shared(of_set uuid) returns boolean language sql stable as $$
    select coalesce((
        select c.confidence_shared and not exists (
                   select 1 from enrolment e
                    where e.set_id = of_set and e.state in ('ENROLLED', 'COMPLETED')
                      and not exists (select 1 from contract_signature s where s.contract_id = c.id and s.person_id = e.person_id))
          from contract c where c.set_id = of_set order by c.number desc limit 1), false)
$$;

-- A person's log is read by the person, in the order of its days.
drop index log_entry_by_set;
