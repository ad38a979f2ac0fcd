-- A set that nobody closes has a clock as well. It goes as long as no session is planned, and ends the set as its contract says.

-- The day after which nothing is planned in a set: the end of its programme, or the day of its last session where that is later. What was planned for
-- a day that is past counts as if it had been held. A set that never met and whose programme has no end counts from the day on which it was made.
create function quiet_after(of_set uuid) returns date language sql stable as $$
    select greatest(g.ends_on, (s.created_at at time zone s.time_zone)::date,
                    (select max((coalesce(x.started_at, x.starts_at) at time zone s.time_zone)::date)
                       from learning_session x
                      where x.set_id = s.id and x.state in ('PLANNED', 'IN_PROGRESS', 'CONCLUDED')))
      from learning_set s join programme g on g.id = s.programme_id
     where s.id = of_set
$$;

-- The last day on which a set that nobody has ended keeps what was written in it, as far as its contract goes. Null while it has a day to come.
create function lapses_after(of_set uuid, at timestamptz) returns date language sql stable as $$
    select (q.day + make_interval(months => coalesce(
               (select c.retention_months from contract c where c.set_id = s.id order by c.number desc limit 1), g.retention_months)))::date
      from learning_set s
      join programme g on g.id = s.programme_id
      cross join lateral (select quiet_after(s.id) as day) q
     where s.id = of_set and s.state not in ('CLOSED', 'CANCELLED')
       and q.day < (at at time zone s.time_zone)::date
       and not exists (select 1 from learning_session x where x.set_id = s.id and x.state = 'IN_PROGRESS')
$$;

-- A set runs when its contract is signed by all and its dates are planned.
create or replace function running_set_is_ready() returns trigger language plpgsql as $$
begin
    if new.state = 'RUNNING' and old.state <> 'RUNNING' then
        if not contract_is_signed(new.id) then
            raise exception 'not everybody has signed the contract'
                using errcode = '23514', constraint = 'rule_6_set_runs_on_a_signed_contract';
        end if;
        if not exists (select 1 from learning_session s where s.set_id = new.id and s.kind = 'INTRODUCTORY' and s.state = 'PLANNED')
           or not exists (select 1 from learning_session s where s.set_id = new.id and s.kind = 'PRESENTING' and s.state = 'PLANNED') then
            raise exception 'the dates are not planned' using errcode = '23514', constraint = 'set_runs_on_planned_dates';
        end if;
    end if;
    return new;
end $$;

-- It closes when each member has evaluated or declined to; or when its last day, of which all of them were told, is over without anybody having
-- closed it. Then nobody evaluates any more.
create function set_closes_when_evaluated() returns trigger language plpgsql as $$
begin
    if not coalesce(old.erasure_told_at is not null and old.retain_until < new.over_on and new.retain_until = old.retain_until, false)
       and exists (select 1 from enrolment e
                    where e.set_id = new.id and e.state in ('ENROLLED', 'COMPLETED') and e.evaluated_at is null) then
        raise exception 'a member has not evaluated' using errcode = '23514', constraint = 'set_closes_when_evaluated';
    end if;
    return new;
end $$;
create trigger set_closes_when_evaluated before update of state on learning_set
    for each row when (new.state = 'CLOSED' and old.state <> 'CLOSED') execute function set_closes_when_evaluated();
