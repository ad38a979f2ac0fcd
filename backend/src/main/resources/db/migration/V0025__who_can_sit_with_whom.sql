-- What applications say for the forming of sets, and rules 27 and 28.

-- When the applicant can meet: hours of a week as their own clock shows them, 0 for Monday at midnight. Null: they did not say.
alter table enrolment
    add column time_zone text,
    add column weekly_hours integer[],
    add constraint weekly_hours_have_a_zone check ((weekly_hours is null) = (time_zone is null)),
    add constraint weekly_hours_are_of_a_week check (0 <= all (weekly_hours) and 167 >= all (weekly_hours)
                                                     and cardinality(weekly_hours) between 1 and 168);

-- The hour of the week at which a set meets, in the set's zone; null while nobody settled one.
alter table learning_set add column meeting_hour integer check (meeting_hour between 0 and 167);

-- Whom somebody reports to. For the person, and the organisers of the programmes they apply to.
create table reporting_line (
    person_id     uuid primary key references person,
    manager_email text        not null check (manager_email = lower(manager_email) and length(manager_email) <= 254),
    declared_at   timestamptz not null
);
create index reporting_line_by_manager on reporting_line (manager_email);

-- With whom somebody will not share a set. Seen by who declared it alone, without reasons.
create table declared_conflict (
    person_id   uuid        not null references person,
    other_email text        not null check (other_email = lower(other_email) and length(other_email) <= 254),
    declared_at timestamptz not null,
    primary key (person_id, other_email)
);
create index declared_conflict_by_other on declared_conflict (other_email);

alter table reporting_line enable row level security;
alter table reporting_line force row level security;
create policy own_reporting_line on reporting_line to setwise_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy reporting_line_for_organisers on reporting_line for select to setwise_app
    using (exists (select 1 from enrolment e
                     join programme g on g.id = e.programme_id
                     join organiser o on o.organisation_id = g.organisation_id
                    where e.person_id = reporting_line.person_id and o.person_id = current_person()));
create policy reporting_line_for_rule_28 on reporting_line for select to setwise_owner using (true);

alter table declared_conflict enable row level security;
alter table declared_conflict force row level security;
create policy own_conflicts on declared_conflict to setwise_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy conflicts_for_rule_28 on declared_conflict for select to setwise_owner using (true);

-- Rule 28: the pairs of these people who share no set. Why, and who said so, is not told.
create function kept_apart(people uuid[]) returns table (one uuid, other uuid)
    language sql stable security definer set search_path = public as $$
    select least(l.person_id, m.id), greatest(l.person_id, m.id)
      from reporting_line l join person m on m.email = l.manager_email
     where l.person_id = any (people) and m.id = any (people) and l.person_id <> m.id
     union
    select least(c.person_id, m.id), greatest(c.person_id, m.id)
      from declared_conflict c join person m on m.email = c.other_email
     where c.person_id = any (people) and m.id = any (people) and c.person_id <> m.id
$$;

create function rule_28_allows(in_set uuid, a_person uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select not exists (
        select 1 from kept_apart(array(select person_id from enrolment
                                        where set_id = in_set and state in ('OFFERED', 'ENROLLED') and person_id <> a_person)
                                 || a_person) k
         where a_person in (k.one, k.other))
$$;

-- Rule 27: an internal set stays within one organisation; the last seat of a cross-organisation set is for somebody
-- who, with the others, makes at least two organisations and two levels.
create function rule_27_allows(in_set uuid, an_enrolment uuid) returns boolean language sql stable as $$
    with company as (
        select e.organisation_id, e.experience_level from enrolment e
         where e.id = an_enrolment or (e.set_id = in_set and e.state in ('OFFERED', 'ENROLLED')))
    select case when g.scope = 'INTERNAL' then (select count(distinct organisation_id) from company) = 1
                else (select count(*) from company) < s.capacity
                     or (select count(distinct organisation_id) > 1 and count(distinct experience_level) > 1 from company) end
      from learning_set s join programme g on g.id = s.programme_id where s.id = in_set
$$;

-- Whether the set's weekly time suits, in every week of the programme, half a year where it has no end: clocks change
-- on different days in different zones. Where either did not say, any time does.
create function meeting_suits(in_set uuid, an_enrolment uuid) returns boolean language sql stable as $$
    select s.meeting_hour is null or e.weekly_hours is null or (
        select bool_and((extract(isodow from own.clock)::integer - 1) * 24 + extract(hour from own.clock)::integer = any (e.weekly_hours))
          from generate_series(date_trunc('week', g.starts_on::timestamp),
                               coalesce(g.ends_on, g.starts_on + 181)::timestamp, interval '7 days') week
          cross join lateral generate_series(0, g.session_minutes - 1 + 60, 60) part
          cross join lateral (select ((week + make_interval(hours => s.meeting_hour, mins => least(part, g.session_minutes - 1)))
                                      at time zone s.time_zone) at time zone e.time_zone as clock) own)
      from learning_set s join programme g on g.id = s.programme_id, enrolment e
     where s.id = in_set and e.id = an_enrolment
$$;

-- Whether this person could be given a seat in this set, as far as the company and its time go.
create function set_suits(in_set uuid, an_enrolment uuid) returns boolean language sql stable as $$
    select s.facilitator_id is distinct from e.person_id
           and rule_28_allows(in_set, e.person_id) and rule_27_allows(in_set, an_enrolment) and meeting_suits(in_set, an_enrolment)
      from learning_set s, enrolment e where s.id = in_set and e.id = an_enrolment
$$;

create function company_of_a_set() returns trigger language plpgsql as $$
begin
    if new.state not in ('OFFERED', 'ENROLLED') then
        return null;
    end if;
    -- The one order of locks; without it two people who must not meet could take two seats at the same moment.
    perform 1 from programme where id = new.programme_id for no key update;
    if not rule_28_allows(new.set_id, new.person_id) then
        raise exception 'these people share no set' using errcode = '23514', constraint = 'rule_28_kept_apart';
    end if;
    if not rule_27_allows(new.set_id, new.id) then
        raise exception 'the set would not be of the organisations it is for'
            using errcode = '23514', constraint = 'rule_27_organisations_and_levels';
    end if;
    return null;
end $$;
create trigger rule_27_and_28_company after insert or update of state, set_id, person_id, organisation_id, experience_level
    on enrolment for each row execute function company_of_a_set();

-- Rule 27, once more when the set starts: by then it is as mixed as it will be.
create function rule_27_starting() returns trigger language plpgsql as $$
declare
    organisations bigint;
    levels bigint;
    of_scope text := (select scope from programme where id = new.programme_id);
begin
    select count(distinct organisation_id), count(distinct experience_level) into organisations, levels
      from enrolment where set_id = new.id and state = 'ENROLLED';
    if (of_scope = 'INTERNAL' and organisations > 1)
       or (of_scope = 'CROSS_ORGANISATION' and (organisations < 2 or levels < 2)) then
        raise exception 'the set is not of the organisations it is for'
            using errcode = '23514', constraint = 'rule_27_organisations_and_levels';
    end if;
    return new;
end $$;
create trigger rule_27_starting before update of state on learning_set
    for each row when (new.state = 'RUNNING' and old.state = 'ENROLLING') execute function rule_27_starting();
