-- What leaves the installation, written in the transaction of the fact it tells of. A row names what it is about and nothing of it.
create table outbox_message (
    id             uuid primary key,
    channel        text        not null check (channel ~ '^[a-z-]{1,40}$'),
    subject_id     uuid        not null,
    state          text        not null check (state in ('PENDING', 'HANDED_OVER', 'SENT', 'VOID', 'GIVEN_UP')),
    attempts       integer     not null default 0,
    due_at         timestamptz not null,
    created_at     timestamptz not null,
    handed_over_at timestamptz,
    ended_at       timestamptz,
    constraint once_for_each_subject unique (channel, subject_id),
    constraint handed_over_at_some_time check (state not in ('HANDED_OVER', 'SENT') or handed_over_at is not null),
    constraint ended_at_some_time check ((state in ('SENT', 'VOID', 'GIVEN_UP')) = (ended_at is not null))
);
create index outbox_message_due on outbox_message (due_at, id) where state = 'PENDING';
create index outbox_message_unsettled on outbox_message (state, created_at) where state in ('HANDED_OVER', 'GIVEN_UP');
create index outbox_message_ended on outbox_message (ended_at);

-- What signs the addresses that let somebody do one thing without signing in. Made by the first node that needs one.
create table signing_key (
    purpose    text primary key,
    secret     bytea       not null check (length(secret) >= 32),
    created_at timestamptz not null
);

alter table person add column language text not null default 'EN' constraint language_of_our_mails check (language in ('EN', 'DE'));

-- What one person was told of: logistics only, in ids and instants; the words are made when it is shown or sent.
create table notification (
    id           uuid primary key,
    person_id    uuid        not null references person,
    kind         text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    -- what makes it this one: the same kind is told once to a person for one occasion
    occasion     text        not null check (length(occasion) between 1 and 200),
    programme_id uuid        not null references programme on delete cascade,
    set_id       uuid references learning_set on delete cascade,
    turn_id      uuid references turn on delete cascade,
    enrolment_id uuid references enrolment on delete cascade,
    until        timestamptz,
    written_at   timestamptz not null,
    read_at      timestamptz,
    constraint told_once_for_an_occasion unique (person_id, kind, occasion)
);
create index notification_of_person on notification (person_id, id desc);
create index notification_unread on notification (person_id) where read_at is null;
create index notification_age on notification (written_at);
comment on column notification.until is 'Until when an offer stands, as it was told.';

-- The sessions it tells of, as they were when it was written: what differs since makes it stale.
create table notification_session (
    notification_id uuid        not null references notification on delete cascade,
    session_id      uuid        not null references learning_session on delete cascade,
    starts_at       timestamptz not null,
    was_at          timestamptz,
    primary key (notification_id, session_id)
);
create index notification_session_by_session on notification_session (session_id);

-- Kinds of which a person wants no mail. In the application everything is told.
create table mail_switched_off (
    person_id       uuid        not null references person,
    kind            text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    switched_off_at timestamptz not null,
    primary key (person_id, kind)
);
