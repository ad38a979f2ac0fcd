-- A step of more than ten in a hundred tells of nineteen in twenty as of everybody: such shares are kept back.
create or replace function rule_26_share(part numeric, whole numeric) returns numeric language sql immutable
    return (select round(100 * part / whole / step) * step
              from unnest(array[1, 2, 5, 10]) step where step * whole >= 500 order by step limit 1);

-- Whoever passes the waiting list at the very moment of applying has not waited.
create or replace function report_people(of_programme uuid) returns setof report_fact
    language sql stable security definer set search_path = public as $$
    select 'PEOPLE', e.person_id, e.person_id, case when bool_or(e.placed) then 'PLACE' else 'NO_PLACE' end,
           array_remove(array[
               case when bool_or(e.offer_expires_at is not null) then 'OFFERED' end,
               case when bool_or(e.state = 'COMPLETED') then 'COMPLETED' end,
               case when bool_or(e.state = 'WITHDRAWN') and not bool_or(e.state = 'COMPLETED') then 'WITHDRAWN' end,
               case when bool_or(e.has_waited) then 'WAITED' end,
               case when bool_or(e.state = 'REFUSED') then 'REFUSED' end,
               case when bool_or(e.state in ('DECLINED', 'EXPIRED')) then 'DECLINED' end], null),
           null::numeric, null::numeric
      from (select n.*, n.accepted_at is not null and s.state in ('RUNNING', 'CLOSED') as placed,
                   exists (select 1 from enrolment_change c where c.enrolment_id = n.id and c.state = 'WAITING'
                             and not exists (select 1 from enrolment_change l
                                              where l.enrolment_id = n.id and l.id > c.id and l.at = c.at)) as has_waited,
                   n.state in ('REFUSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN') or s.state = 'CANCELLED' or g.state = 'CLOSED' as ended
              from enrolment n join programme g on g.id = n.programme_id left join learning_set s on s.id = n.set_id
              join person w on w.id = n.person_id and w.erased_at is null
             where n.programme_id = of_programme) e
     group by e.person_id
    having bool_or(e.placed) or bool_and(e.ended)
$$;
