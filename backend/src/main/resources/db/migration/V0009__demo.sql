-- People of the demo data whom anybody may be where demo mode is on; empty everywhere else.
create table demo_person (
    person_id uuid primary key references person,
    role      text    not null check (length(btrim(role)) between 1 and 100),
    story     text    not null check (length(btrim(story)) between 1 and 400),
    position  integer not null unique
);
