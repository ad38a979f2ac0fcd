-- What a set has agreed, version by version, and who has signed.

create table contract (
    id                     uuid primary key,
    set_id                 uuid        not null references learning_set,
    number                 integer     not null check (number >= 1),
    mode                   text        not null check (mode in ('OPEN_QUESTIONS', 'QUESTIONS_AND_EXPERIENCE')),
    session_minutes        integer     not null check (session_minutes between 30 and 480),
    weeks_between_sessions integer     not null check (weeks_between_sessions between 1 and 26),
    turns_per_session      integer     not null check (turns_per_session between 1 and 6),
    quorum                 integer     not null check (quorum between 2 and 9),
    clauses                jsonb       not null,
    created_by             uuid references person,
    created_at             timestamptz not null,
    constraint one_contract_per_number unique (set_id, number)
);

create table contract_signature (
    contract_id uuid        not null references contract,
    person_id   uuid        not null references person,
    signed_at   timestamptz not null,
    primary key (contract_id, person_id)
);

-- Whether every current member has signed the newest contract (rule 6). A set without members has signed nothing.
create function contract_is_signed(of_set uuid) returns boolean language sql stable as $$
    select exists (select 1 from enrolment where set_id = of_set and state = 'ENROLLED')
       and exists (select 1 from contract where set_id = of_set)
       and not exists (
        select 1 from enrolment e
         where e.set_id = of_set and e.state = 'ENROLLED'
           and not exists (
            select 1 from contract_signature s
             where s.person_id = e.person_id
               and s.contract_id = (select id from contract where set_id = of_set order by number desc limit 1)))
$$;
