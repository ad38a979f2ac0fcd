-- Formation: sets proposed for many applicants at once. Logistics, for the programme's organisers.

create table formation (
    id             uuid primary key,
    programme_id   uuid        not null references programme,
    number         integer     not null,
    state          text        not null check (state in ('RUNNING', 'FINISHED', 'STOPPED', 'INTERRUPTED', 'FAILED', 'ACCEPTED')),
    time_zone      text        not null,
    seconds        integer     not null check (seconds between 1 and 600),
    started_by     uuid        not null references person,
    around_id      uuid references formation,
    started_at     timestamptz not null,
    heartbeat_at   timestamptz not null,
    ended_at       timestamptz,
    stop_asked     boolean     not null default false,
    broken         integer     not null default 0,
    left_over_cost bigint      not null default 0,
    points         integer     not null default 0,
    least_points   integer,
    best_at        timestamptz,
    shared_at      timestamptz,
    accepted_at    timestamptz,
    accepted_by    uuid references person,
    version        integer     not null default 0,
    unique (programme_id, number),
    constraint accepted_formation_says_when check ((state = 'ACCEPTED') = (accepted_at is not null))
);
-- One run a programme at a time, on whichever node.
create unique index one_running_formation_per_programme on formation (programme_id) where state = 'RUNNING';
-- Applicants are shown one proposal at a time.
create unique index one_shared_formation_per_programme on formation (programme_id)
    where shared_at is not null and state <> 'ACCEPTED';

create table formation_set (
    formation_id    uuid    not null references formation on delete cascade,
    number          integer not null check (number >= 1),
    name            text    not null check (length(btrim(name)) between 1 and 200),
    meeting_hour    integer check (meeting_hour between 0 and 167),
    learning_set_id uuid references learning_set,
    primary key (formation_id, number)
);

-- Everybody the formation considered; left over where there is no number.
create table formation_seat (
    formation_id uuid    not null references formation on delete cascade,
    enrolment_id uuid    not null references enrolment,
    number       integer,
    pinned       boolean not null default false,
    -- the applicant declined to be in the set proposed; no reason is asked
    declined_at  timestamptz,
    primary key (formation_id, enrolment_id),
    foreign key (formation_id, number) references formation_set (formation_id, number) deferrable initially deferred
);
create index formation_seat_by_enrolment on formation_seat (enrolment_id);

-- Which formation a place came from.
alter table enrolment add column formation_id uuid references formation;

-- Rule 4, anew: who cannot sit in the set holds nobody up, and a formation considers all its people at once, so that within
-- it nobody is overtaken; how long each has waited counts there in what is proposed.
create or replace function rule_4_order() returns trigger language plpgsql as $$
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
            claimed as (select sum(greatest(reserved_places, used)) as places from roster_use),
            ahead as materialized (
            select w.id
              from enrolment w
              join person p on p.id = w.person_id and p.deactivated_at is null
              join roster_entry t on t.email = p.email and t.valid_from <= new.entitled_on
                                 and (t.valid_to is null or t.valid_to >= new.entitled_on)
              join roster_use u on u.id = t.roster_id
              cross join claimed c
             where w.programme_id = new.programme_id and w.state = 'WAITING' and w.id <> new.id
               and w.waiting_number < coalesce(new.waiting_number, w.waiting_number + 1)
               and c.places - greatest(u.reserved_places, u.used) + greatest(u.reserved_places, u.used + 1) <= total
               and not exists (select 1 from formation_seat f
                                where f.formation_id = new.formation_id and f.enrolment_id = w.id))
            select 1 from ahead where set_suits(new.set_id, ahead.id)) then
            raise exception 'somebody has waited longer' using errcode = '23514', constraint = 'rule_4_waiting_order_is_kept';
        end if;
    end if;
    return new;
end $$;

-- Whoever declined to be in a proposed set is not offered a seat in it later.
alter table formation_seat add column declined_number integer;
create or replace function set_suits(in_set uuid, an_enrolment uuid) returns boolean language sql stable as $$
    select s.facilitator_id is distinct from e.person_id
           and not exists (select 1 from formation_set f
                             join formation_seat d on d.formation_id = f.formation_id and d.declined_number = f.number
                            where f.learning_set_id = in_set and d.enrolment_id = an_enrolment)
           and rule_28_allows(in_set, e.person_id) and rule_27_allows(in_set, an_enrolment) and meeting_suits(in_set, an_enrolment)
      from learning_set s, enrolment e where s.id = in_set and e.id = an_enrolment
$$;

-- Who has withdrawn, or has a place by other means, leaves every proposal; its version tells whoever looks at it still.
create function proposals_without_who_left() returns trigger language plpgsql as $$
declare
    left_one uuid;
begin
    for left_one in
        delete from formation_seat s using formation f
         where s.enrolment_id = new.id and f.id = s.formation_id and f.state <> 'ACCEPTED'
           and f.id is distinct from new.formation_id
        returning s.formation_id
    loop
        update formation set version = version + 1 where id = left_one;
    end loop;
    return null;
end $$;
create trigger proposals_without_who_left after update of state on enrolment
    for each row when (old.state in ('APPLIED', 'WAITING') and new.state not in ('APPLIED', 'WAITING'))
    execute function proposals_without_who_left();
