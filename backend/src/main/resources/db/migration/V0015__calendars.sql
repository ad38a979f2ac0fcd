-- How often a session's entry in people's calendars has changed, and when it last did: SEQUENCE and DTSTAMP of RFC 5545. A session
-- without a row is as it was planned.
create table calendar_entry (
    session_id uuid primary key references learning_session on delete cascade,
    sequence   integer     not null check (sequence >= 0),
    changed_at timestamptz not null
);

-- Which generation of a person's feed address is good. Renewing makes the next one, and the addresses before it end.
create table calendar_feed (
    person_id  uuid primary key references person,
    generation integer     not null check (generation >= 1),
    renewed_at timestamptz not null
);
