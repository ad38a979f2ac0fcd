-- What happened in a session, by ids that grow by one, so that whoever follows it can say how far they have come. An event says that
-- something happened and when; who did it and what was written stands where it always stood, behind row-level security.

create table session_stream (
    session_id uuid primary key references learning_session,
    last_event bigint not null default 0 check (last_event >= 0)
);

-- Each session has its stream from the beginning: the row is what writers of events queue at, one after the other until they commit.
create function session_has_a_stream() returns trigger language plpgsql as $$
begin
    insert into session_stream (session_id) values (new.id);
    return null;
end $$;
create trigger session_has_a_stream after insert on learning_session for each row execute function session_has_a_stream();
insert into session_stream (session_id) select id from learning_session;

create table session_event (
    session_id  uuid        not null references session_stream,
    id          bigint      not null check (id >= 1),
    kind        text        not null,
    happened_at timestamptz not null,
    primary key (session_id, id)
);

create function session_events_have_no_gaps() returns trigger language plpgsql as $$
begin
    if new.id > 1 and not exists (select 1 from session_event where session_id = new.session_id and id = new.id - 1) then
        raise exception 'an event is missing before this one' using errcode = '23514', constraint = 'session_events_have_no_gaps';
    end if;
    return new;
end $$;
create trigger session_events_have_no_gaps before insert or update on session_event
    for each row execute function session_events_have_no_gaps();

-- Who is in the room of a session. A stream that is open renews it; what is not renewed runs out by itself, also when its node is killed.
create table presence (
    session_id  uuid        not null references learning_session,
    person_id   uuid        not null references person,
    here        boolean     not null,
    here_until  timestamptz not null,
    -- That this person has been gone for long enough for another to host has been told to the room.
    missed      boolean     not null default false,
    primary key (session_id, person_id)
);
create index presence_to_look_through on presence (here_until) where here or not missed;
