-- Sets, the places in them, and the rules about places that must hold whoever writes.

create table learning_set (
    id               uuid primary key,
    programme_id     uuid        not null references programme,
    name             text        not null check (length(btrim(name)) between 1 and 200),
    state            text        not null check (state in ('DRAFT', 'ENROLLING', 'RUNNING', 'CLOSED', 'CANCELLED')),
    capacity         integer     not null constraint rule_1_never_a_tenth_member check (capacity between 2 and 9),
    time_zone        text        not null,
    facilitator_id   uuid references person,
    join_link        text check (join_link ~ '^https?://'),
    round            integer     not null default 1 check (round >= 1),
    decision         text check (decision in ('RENEW', 'SELF_FACILITATE', 'DISBAND')),
    retain_until     date,
    cancelled_reason text,
    created_at       timestamptz not null,
    version          integer     not null default 0,
    unique (id, programme_id),
    constraint closed_set_has_decision_and_retention
        check (state <> 'CLOSED' or (decision is not null and retain_until is not null))
);
create index learning_set_by_programme on learning_set (programme_id);
create index learning_set_by_facilitator on learning_set (facilitator_id);

create sequence waiting_number;

create table enrolment (
    id               uuid primary key,
    programme_id     uuid        not null references programme,
    set_id           uuid,
    person_id        uuid        not null references person,
    roster_id        uuid,
    -- the day on which the roster entry was looked up, by the application's clock (rule 2)
    entitled_on      date,
    organisation_id  uuid        not null references organisation,
    experience_level text        not null check (experience_level in ('NEW', 'SOME', 'EXPERIENCED')),
    motivation       text        not null,
    state            text        not null check (state in ('APPLIED', 'OFFERED', 'WAITING', 'ENROLLED', 'COMPLETED', 'REFUSED',
                                                           'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    reason           text,
    waiting_number   bigint,
    applied_at       timestamptz not null,
    offer_expires_at timestamptz,
    accepted_at      timestamptz,
    ended_at         timestamptz,
    -- the round in which the member's turns begin: who joins late is not asked for the rounds before (rule 8)
    first_round      integer     not null default 1,
    introduced_at    timestamptz,
    evaluated_at     timestamptz,
    version          integer     not null default 0,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    foreign key (roster_id, programme_id) references roster (id, programme_id),
    constraint place_is_in_a_set check (state not in ('OFFERED', 'ENROLLED', 'COMPLETED') or set_id is not null),
    constraint offer_is_timed check (state <> 'OFFERED' or offer_expires_at is not null),
    constraint rule_4_offer_is_accepted_in_time
        check (state not in ('ENROLLED', 'COMPLETED') or (accepted_at is not null and accepted_at <= offer_expires_at)),
    constraint waiting_is_ordered check (state <> 'WAITING' or waiting_number is not null),
    constraint refusal_has_a_reason check (state <> 'REFUSED' or reason is not null),
    constraint rule_2_place_names_its_roster
        check (state not in ('OFFERED', 'ENROLLED', 'COMPLETED') or (roster_id is not null and entitled_on is not null))
);
create unique index one_live_enrolment_per_programme on enrolment (programme_id, person_id)
    where state in ('APPLIED', 'OFFERED', 'WAITING', 'ENROLLED');
create index enrolment_by_person on enrolment (person_id);
create index enrolment_by_set on enrolment (set_id);
create index enrolment_waiting on enrolment (programme_id, waiting_number) where state = 'WAITING';

-- Rule 2: a place is offered and accepted only on a day when the roster entry is valid.
create function rule_2_entitlement() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' and new.state in ('OFFERED', 'ENROLLED', 'COMPLETED'))
       or (tg_op = 'UPDATE' and new.state in ('OFFERED', 'ENROLLED')
           and (old.state, old.roster_id, old.person_id) is distinct from (new.state, new.roster_id, new.person_id))
       or (tg_op = 'UPDATE' and new.state = 'COMPLETED' and old.state not in ('ENROLLED', 'COMPLETED')) then
        if not exists (
            select 1 from roster_entry e join person p on p.email = e.email
             where e.roster_id = new.roster_id and p.id = new.person_id
               and e.valid_from <= new.entitled_on and (e.valid_to is null or e.valid_to >= new.entitled_on)) then
            raise exception 'no roster entry is valid that day'
                using errcode = '23514', constraint = 'rule_2_entitled_that_day';
        end if;
    end if;
    return new;
end $$;
create trigger rule_2_entitlement before insert or update on enrolment
    for each row execute function rule_2_entitlement();

-- Rule 3: each roster uses its reserved places first; what it does not use stays reserved for it. So the sum over the rosters
-- of max(reserved, used) may not exceed the places. The lock makes two writers of one programme follow each other.
create function rule_3_check(of_programme uuid) returns void language plpgsql as $$
declare
    total integer;
    claimed bigint;
begin
    select places into total from programme where id = of_programme for no key update;
    select coalesce(sum(greatest(r.reserved_places, u.used)), 0) into claimed
      from roster r
      cross join lateral (select count(*) as used from enrolment e
                           where e.roster_id = r.id and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED')) u
     where r.programme_id = of_programme;
    if claimed > total then
        raise exception 'more places claimed than there are'
            using errcode = '23514', constraint = 'rule_3_places_never_exceeded';
    end if;
end $$;

create function rule_3_places() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'programme' then
        perform rule_3_check(new.id);
    elsif tg_table_name = 'roster' then
        perform rule_3_check(new.programme_id);
    elsif new.state in ('OFFERED', 'ENROLLED', 'COMPLETED') then
        perform rule_3_check(new.programme_id);
    end if;
    return null;
end $$;
create trigger rule_3_places after insert or update of state, roster_id, programme_id on enrolment
    for each row execute function rule_3_places();
create trigger rule_3_places after update of places on programme for each row execute function rule_3_places();
create trigger rule_3_places after insert or update of reserved_places, programme_id on roster
    for each row execute function rule_3_places();

-- Rule 1: a set never holds more people than its capacity, and its capacity is never above nine.
create function rule_1_seats() returns trigger language plpgsql as $$
declare
    of_set uuid;
    seats integer;
    taken bigint;
begin
    if tg_table_name = 'learning_set' then
        of_set := new.id;
    elsif new.state in ('OFFERED', 'ENROLLED', 'COMPLETED') then
        of_set := new.set_id;
        -- The programme before the set: the one order of locks, so that two writers wait and never block each other.
        perform 1 from programme where id = new.programme_id for no key update;
    else
        return null;
    end if;
    select least(capacity, 9) into seats from learning_set where id = of_set for no key update;
    select count(*) into taken from enrolment where set_id = of_set and state in ('OFFERED', 'ENROLLED', 'COMPLETED');
    if taken > seats then
        raise exception 'the set is full' using errcode = '23514', constraint = 'rule_1_set_is_full';
    end if;
    return null;
end $$;
create trigger rule_1_seats after insert or update of state, set_id on enrolment
    for each row execute function rule_1_seats();
create trigger rule_1_seats after update of capacity on learning_set for each row execute function rule_1_seats();

-- Rule 4: nobody is offered a place while somebody who has waited longer could be given it, and nobody jumps the queue.
create function rule_4_order() returns trigger language plpgsql as $$
declare
    total integer;
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and new.state = 'WAITING' and old.waiting_number <> new.waiting_number then
        raise exception 'the waiting order is kept' using errcode = '23514', constraint = 'rule_4_waiting_order_is_kept';
    end if;
    if new.state = 'OFFERED' and (tg_op = 'INSERT' or old.state <> 'OFFERED') then
        select places into total from programme where id = new.programme_id for no key update;
        if exists (
            with roster_use as (
                select r.id, r.reserved_places,
                       (select count(*) from enrolment e
                         where e.roster_id = r.id and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED') and e.id <> new.id) as used
                  from roster r where r.programme_id = new.programme_id),
            claimed as (select sum(greatest(reserved_places, used)) as places from roster_use)
            select 1
              from enrolment w
              join person p on p.id = w.person_id and p.deactivated_at is null
              join roster_entry t on t.email = p.email and t.valid_from <= new.entitled_on
                                 and (t.valid_to is null or t.valid_to >= new.entitled_on)
              join roster_use u on u.id = t.roster_id
              cross join claimed c
             where w.programme_id = new.programme_id and w.state = 'WAITING' and w.id <> new.id
               and w.waiting_number < coalesce(new.waiting_number, w.waiting_number + 1)
               and not exists (select 1 from learning_set s where s.id = new.set_id and s.facilitator_id = w.person_id)
               and c.places - greatest(u.reserved_places, u.used) + greatest(u.reserved_places, u.used + 1) <= total) then
            raise exception 'somebody has waited longer' using errcode = '23514', constraint = 'rule_4_waiting_order_is_kept';
        end if;
    end if;
    return new;
end $$;
create trigger rule_4_order before insert or update on enrolment for each row execute function rule_4_order();

-- Who facilitates a set is not one of its members.
create function facilitator_is_no_member() returns trigger language plpgsql as $$
declare
    clash boolean;
begin
    if tg_table_name = 'learning_set' then
        clash := exists (select 1 from enrolment e where e.set_id = new.id and e.person_id = new.facilitator_id
                            and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED'));
    else
        clash := new.state in ('OFFERED', 'ENROLLED')
            and exists (select 1 from learning_set s where s.id = new.set_id and s.facilitator_id = new.person_id);
    end if;
    if clash then
        raise exception 'the facilitator is no member' using errcode = '23514', constraint = 'facilitator_is_no_member';
    end if;
    return null;
end $$;
create trigger facilitator_is_no_member after insert or update of state, set_id on enrolment
    for each row execute function facilitator_is_no_member();
create trigger facilitator_is_no_member after update of facilitator_id on learning_set
    for each row execute function facilitator_is_no_member();

-- For whom the running transaction works; null when for nobody. After a transaction the setting is an empty string.
create function current_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('setwise.person', true), '')::uuid;

-- The sets whose content the current person may read: as a member, or as the facilitator.
create function my_set_ids() returns uuid[] language sql stable as $$
    select coalesce(array_agg(s.id), '{}')
      from (select set_id as id from enrolment
             where person_id = current_person() and state in ('ENROLLED', 'COMPLETED')
             union
            select id from learning_set where facilitator_id = current_person()) s
$$;
