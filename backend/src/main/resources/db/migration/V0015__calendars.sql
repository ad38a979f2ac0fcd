-- When people last heard that a session's entry in their calendars has changed: DTSTAMP of RFC 5545. A session without a row is as
-- it was planned.
create table calendar_change (
    session_id uuid primary key references learning_session on delete cascade,
    changed_at timestamptz not null
);

-- Which generation of a person's feed address is good. Renewing makes the next one, and the addresses before it end.
create table calendar_feed (
    person_id  uuid primary key references person,
    generation integer     not null check (generation >= 1),
    renewed_at timestamptz not null
);
