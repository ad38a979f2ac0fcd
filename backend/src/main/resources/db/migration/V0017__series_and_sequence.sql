-- What a calendar needs to replace an entry instead of doubling it (RFC 5545, SEQUENCE): a number that rises with every change that an
-- entry shows, whoever makes it and however.
alter table learning_session add column sequence integer not null default 0;

create function sequence_rises() returns trigger language plpgsql as $$
begin
    if (new.starts_at, new.minutes, new.join_link) is distinct from (old.starts_at, old.minutes, old.join_link)
       or (new.state is distinct from old.state and new.state in ('POSTPONED', 'CANCELLED')) then
        new.sequence := old.sequence + 1;
    end if;
    return new;
end $$;
create trigger sequence_rises before update of starts_at, minutes, join_link, state on learning_session
    for each row execute function sequence_rises();

-- The set's link and name stand in the entries of its sessions too.
create function sequence_rises_with_the_set() returns trigger language plpgsql as $$
begin
    update learning_session set sequence = sequence + 1
     where set_id = new.id and state = 'PLANNED'
       and (new.name is distinct from old.name or new.time_zone is distinct from old.time_zone or join_link is null);
    return null;
end $$;
create trigger sequence_rises_with_the_set after update of name, time_zone, join_link on learning_set
    for each row
    when ((new.name, new.time_zone, new.join_link) is distinct from (old.name, old.time_zone, old.join_link))
    execute function sequence_rises_with_the_set();

-- Days on which the sets of a programme do not meet: the public holidays of a country or region, and the programme's own.
create table programme_holidays (
    programme_id       uuid    primary key references programme,
    public_holidays_of text check (length(public_holidays_of) between 2 and 20),
    version            integer not null default 0
);

create table holiday (
    programme_id uuid    not null references programme_holidays,
    position     integer not null check (position >= 1),
    name         text    not null check (length(btrim(name)) between 1 and 200),
    first_day    date    not null,
    last_day     date    not null check (last_day between first_day and first_day + 366),
    primary key (programme_id, position)
);

-- Who hosted in whose stead, since when, and who decided it. Logistics: dates and roles, no words of anybody.
create table host_change (
    id             uuid primary key,
    session_id     uuid        not null,
    set_id         uuid        not null,
    programme_id   uuid        not null,
    from_person_id uuid references person,
    to_person_id   uuid references person,
    cause          text        not null check (cause in ('NAMED', 'HANDED_OVER', 'ROTATED', 'STARTED', 'TAKEN_OVER')),
    changed_by     uuid references person,
    changed_at     timestamptz not null,
    foreign key (session_id, set_id) references learning_session (id, set_id),
    check (from_person_id is distinct from to_person_id)
);
create index host_change_by_set on host_change (set_id, changed_at);
