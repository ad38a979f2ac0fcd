-- How an application came, what became of it step by step, and links that answer an offer without a sign-in.

alter table enrolment
    -- the organiser who wrote an application down for somebody; null when they applied themselves
    add column entered_by uuid references person,
    add column taken_over_at timestamptz,
    -- the organiser who offered the place; null when the waiting list did
    add column offered_by uuid references person;

-- The moment of the running transaction by the application's clock.
create function current_moment() returns timestamptz language sql stable
    return coalesce(nullif(current_setting('setwise.moment', true), '')::timestamptz, clock_timestamp());

create table enrolment_change (
    id           bigint generated always as identity primary key,
    enrolment_id uuid        not null references enrolment on delete cascade,
    state        text        not null,
    in_set       uuid references learning_set,
    reason       text,
    -- null when it came about by itself: by a rule, by the waiting list, by time
    person_id    uuid references person,
    at           timestamptz not null
);
create index enrolment_change_by_enrolment on enrolment_change (enrolment_id, id);

create function keep_enrolment_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state <> 'APPLIED' then
        insert into enrolment_change (enrolment_id, state, person_id, at)
        values (new.id, 'APPLIED', current_person(), new.applied_at);
    end if;
    if tg_op = 'INSERT' or new.state <> old.state then
        insert into enrolment_change (enrolment_id, state, in_set, reason, person_id, at)
        values (new.id, new.state, new.set_id, new.reason,
                case when new.state in ('WAITING', 'REFUSED', 'EXPIRED') then null
                     when new.state = 'OFFERED' then new.offered_by
                     else current_person() end,
                case new.state when 'APPLIED' then new.applied_at else coalesce(new.ended_at, current_moment()) end);
    end if;
    return null;
end $$;

-- What happened before this was kept.
insert into enrolment_change (enrolment_id, state, at) select id, 'APPLIED', applied_at from enrolment order by id;
insert into enrolment_change (enrolment_id, state, in_set, reason, at)
select id, state, set_id, reason, coalesce(ended_at, accepted_at, applied_at) from enrolment where state <> 'APPLIED' order by id;

create trigger keep_enrolment_change after insert or update of state on enrolment
    for each row execute function keep_enrolment_change();

-- What happened cannot be made to have happened otherwise.
revoke update, delete on enrolment_change from setwise_app;

-- A secret that answers one offer, for as long as that stands; only its hash is kept.
create table offer_link (
    secret_hash  text primary key,
    enrolment_id uuid        not null references enrolment on delete cascade,
    created_at   timestamptz not null
);
create index offer_link_by_enrolment on offer_link (enrolment_id);
