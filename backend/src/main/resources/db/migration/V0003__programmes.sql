-- Programmes and the rosters of people entitled to them.

create table programme (
    id                     uuid primary key,
    organisation_id        uuid        not null references organisation,
    name                   text        not null check (length(btrim(name)) between 1 and 200),
    summary                text        not null,
    purpose                text        not null,
    scope                  text        not null check (scope in ('INTERNAL', 'CROSS_ORGANISATION')),
    state                  text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    mode                   text        not null check (mode in ('OPEN_QUESTIONS', 'QUESTIONS_AND_EXPERIENCE')),
    places                 integer     not null check (places between 1 and 10000),
    set_size               integer     not null constraint rule_1_never_a_tenth_member_by_default check (set_size between 2 and 9),
    weeks_between_sessions integer     not null check (weeks_between_sessions between 1 and 26),
    session_minutes        integer     not null check (session_minutes between 30 and 480),
    turns_per_session      integer     not null check (turns_per_session between 1 and 6),
    admission              text        not null check (admission in ('ON_APPLICATION', 'BY_ORGANISER')),
    offer_days             integer     not null check (offer_days between 1 and 60),
    starts_on              date        not null,
    ends_on                date check (ends_on is null or ends_on >= starts_on),
    clauses                jsonb       not null default '[]',
    created_at             timestamptz not null,
    version                integer     not null default 0
);
create index programme_by_organisation on programme (organisation_id);

create table roster (
    id              uuid primary key,
    programme_id    uuid        not null references programme,
    name            text        not null check (length(btrim(name)) between 1 and 200),
    reserved_places integer     not null default 0 check (reserved_places >= 0),
    created_at      timestamptz not null,
    version         integer     not null default 0,
    unique (id, programme_id)
);
create unique index roster_name_once on roster (programme_id, lower(name));

create table roster_entry (
    id         uuid primary key,
    roster_id  uuid        not null references roster on delete cascade,
    email      text        not null check (email = lower(email) and length(email) <= 254),
    name       text,
    valid_from date        not null,
    valid_to   date check (valid_to is null or valid_to >= valid_from),
    note       text,
    created_at timestamptz not null,
    version    integer     not null default 0
);
create unique index roster_entry_email_once on roster_entry (roster_id, email);
create index roster_entry_by_email on roster_entry (email);
