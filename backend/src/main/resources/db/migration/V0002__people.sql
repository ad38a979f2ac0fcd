-- People, organisations and the ways to prove who one is. Nothing here is content of a set.

create table organisation (
    id         uuid primary key,
    name       text        not null check (length(btrim(name)) between 1 and 200),
    created_at timestamptz not null,
    version    integer     not null default 0
);
create unique index organisation_name_once on organisation (lower(name));

create table person (
    id               uuid primary key,
    email            text        not null check (email = lower(email) and length(email) <= 254),
    name             text check (length(btrim(name)) between 1 and 200),
    time_zone        text        not null,
    organisation_id  uuid references organisation,
    experience_level text check (experience_level in ('NEW', 'SOME', 'EXPERIENCED')),
    administrator    boolean     not null default false,
    deactivated_at   timestamptz,
    created_at       timestamptz not null,
    version          integer     not null default 0
);
create unique index person_email_once on person (email);

-- An organiser of an organisation organises all of its programmes.
create table organiser (
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    appointed_at    timestamptz not null,
    primary key (organisation_id, person_id)
);
create index organiser_by_person on organiser (person_id);

create table sign_in_code (
    id         uuid primary key,
    email      text        not null,
    code_hash  text        not null,
    source     text        not null,
    tries      integer     not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index sign_in_code_by_email on sign_in_code (email, created_at);
create index sign_in_code_by_source on sign_in_code (source, created_at);

create table sign_in (
    id           uuid primary key,
    person_id    uuid        not null references person,
    secret_hash  text        not null unique,
    device       text        not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz
);
create index sign_in_by_person on sign_in (person_id);

create table personal_access_token (
    id           uuid primary key,
    person_id    uuid        not null references person,
    name         text        not null check (length(btrim(name)) between 1 and 100),
    prefix       text        not null,
    secret_hash  text        not null unique,
    scope        text        not null check (scope in ('READ', 'WRITE')),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index personal_access_token_by_person on personal_access_token (person_id);
