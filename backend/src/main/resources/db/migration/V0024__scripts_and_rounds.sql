-- The script that the sessions of a set follow, for each kind and each mode that the set has written one for; the others follow the usual one.
create table set_script (
    set_id     uuid        not null references learning_set,
    kind       text        not null check (kind in ('INTRODUCTORY', 'PRESENTING', 'CLOSING')),
    mode       text        not null check (mode in ('OPEN_QUESTIONS', 'QUESTIONS_AND_EXPERIENCE')),
    -- In their order, with the phases of one turn where turns go.
    phases     jsonb       not null,
    written_by uuid        not null references person,
    written_at timestamptz not null,
    primary key (set_id, kind, mode)
);

-- Whose word it is in a round, such as the introductions; null when nobody was named.
alter table learning_session add column speaker_id uuid references person;
