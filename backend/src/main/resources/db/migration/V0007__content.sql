-- What is written and said in a set. Every table here has forced row-level security: the rows of a set exist for its members and its
-- facilitator alone (rule 25). Each carries its programme, by which the tables can one day be distributed.

create table introduction (
    id           uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    person_id    uuid        not null references person,
    introduction text        not null,
    reasons      text        not null,
    written_at   timestamptz not null,
    version      integer     not null default 0,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    unique (set_id, person_id)
);

create table dilemma (
    id               uuid primary key,
    turn_id          uuid        not null,
    set_id           uuid        not null,
    programme_id     uuid        not null,
    author_id        uuid        not null references person,
    title            text        not null,
    brief            text        not null,
    willing_to_share boolean     not null,
    some_control     boolean     not null,
    is_current       boolean     not null,
    unresolved       boolean     not null,
    written_at       timestamptz not null,
    released_at      timestamptz,
    version          integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id),
    -- A turn may change its presenter: what the former one wrote stays theirs.
    constraint one_dilemma_per_turn_and_author unique (turn_id, author_id),
    constraint rule_13_four_statements
        check (released_at is null or (willing_to_share and some_control and is_current and unresolved))
);

create table question (
    id            uuid primary key,
    turn_id       uuid        not null,
    set_id        uuid        not null,
    programme_id  uuid        not null,
    asker_id      uuid        not null references person,
    number        integer     not null,
    text          text        not null check (length(btrim(text)) between 1 and 2000),
    phase         text        not null check (phase in ('CLARIFYING', 'OPEN_QUESTIONS')),
    kind          text        not null check (kind in ('CLARIFYING', 'EXPLORATORY', 'REFLECTIVE', 'AFFECTIVE', 'PROBING')),
    purpose       text check (purpose in ('ALTERNATIVE_ACTIONS', 'BARRIERS', 'APPROACHES', 'RESOURCES', 'FEELINGS', 'ASSUMPTIONS',
                                          'NEXT_STEPS')),
    state         text        not null check (state in ('QUEUED', 'ASKED', 'ANSWERED', 'PARKED', 'DECLINED', 'WITHDRAWN')),
    answer_note   text,
    made_me_think boolean     not null default false,
    logged_at     timestamptz not null,
    asked_at      timestamptz,
    answered_at   timestamptz,
    version       integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id),
    unique (turn_id, number),
    unique (id, set_id)
);
create unique index one_current_question_per_turn on question (turn_id) where state = 'ASKED';

-- Apart from the question, because only the presenter and the asker may see it.
create table felt_like_advice (
    question_id  uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    presenter_id uuid        not null references person,
    asker_id     uuid        not null references person,
    marked_at    timestamptz not null,
    foreign key (question_id, set_id) references question (id, set_id)
);

create table turn_pass (
    turn_id      uuid        not null,
    person_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    passed_at    timestamptz not null,
    primary key (turn_id, person_id),
    foreign key (turn_id, set_id) references turn (id, set_id)
);

create table contribution (
    id           uuid primary key,
    turn_id      uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    author_id    uuid        not null references person,
    text         text        not null check (length(btrim(text)) between 1 and 2000),
    shared_at    timestamptz not null,
    foreign key (turn_id, set_id) references turn (id, set_id)
);
create index contribution_by_turn on contribution (turn_id);

create table outcome (
    turn_id      uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    presenter_id uuid        not null references person,
    summary      text,
    recorded_at  timestamptz not null,
    version      integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id)
);
comment on column outcome.summary is 'The presenter''s own words; null is the explicit "none" of rule 20.';

create table action (
    id           uuid primary key,
    turn_id      uuid        not null,
    session_id   uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    owner_id     uuid        not null references person,
    description  text        not null check (length(btrim(description)) between 1 and 2000),
    due_on       date        not null,
    state        text        not null check (state in ('OPEN', 'TRIED', 'DONE', 'CARRIED', 'DROPPED')),
    drop_reason  text,
    undertaken_at timestamptz not null,
    version      integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id),
    foreign key (session_id, set_id) references learning_session (id, set_id),
    unique (id, set_id)
);
create index action_by_owner on action (owner_id);
create index action_by_set on action (set_id);

create table progress_note (
    id           uuid primary key,
    action_id    uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    session_id   uuid references learning_session,
    author_id    uuid        not null references person,
    not_yet      boolean     not null,
    tried        text,
    happened     text,
    learned      text,
    obstacle     text,
    noted_at     timestamptz not null,
    foreign key (action_id, set_id) references action (id, set_id),
    constraint progress_says_something
        check (not_yet or coalesce(tried, happened, learned, obstacle) is not null)
);
create index progress_note_by_action on progress_note (action_id);

create table evaluation (
    set_id       uuid        not null,
    person_id    uuid        not null references person,
    programme_id uuid        not null,
    text         text,
    given_at     timestamptz not null,
    version      integer     not null default 0,
    primary key (set_id, person_id),
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);
comment on column evaluation.text is 'Null when the member declined to evaluate.';

-- Why somebody went on although a rule warned.
create table stated_reason (
    id           uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    session_id   uuid,
    rule         integer     not null,
    reason       text        not null,
    person_id    uuid        not null references person,
    stated_at    timestamptz not null,
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);

-- Swaps and stand-ins (rule 8).
create table presenter_change (
    id             uuid primary key,
    turn_id        uuid        not null,
    set_id         uuid        not null,
    programme_id   uuid        not null,
    from_person_id uuid        not null references person,
    to_person_id   uuid        not null references person,
    reason         text        not null,
    changed_by     uuid        not null references person,
    changed_at     timestamptz not null,
    foreign key (turn_id, set_id) references turn (id, set_id)
);

do $$
declare
    content text;
begin
    foreach content in array array['introduction', 'dilemma', 'question', 'felt_like_advice', 'turn_pass', 'contribution', 'outcome',
                                   'action', 'progress_note', 'evaluation', 'stated_reason', 'presenter_change'] loop
        execute format('alter table %I enable row level security', content);
        execute format('alter table %I force row level security', content);
    end loop;
end $$;

-- The sub-select makes PostgreSQL work out the person's sets once a statement instead of once a row.
create policy set_reads on introduction for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on introduction for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on introduction for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy author_or_set_reads on dilemma for select
    using (set_id = any ((select my_set_ids())::uuid[]) and (author_id = current_person() or released_at is not null));
create policy author_writes on dilemma for insert
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on dilemma for update
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on question for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy asker_writes on question for insert
    with check (asker_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy set_changes on question for update using (set_id = any ((select my_set_ids())::uuid[]));

create policy presenter_and_asker_read on felt_like_advice for select
    using (current_person() in (presenter_id, asker_id) and set_id = any ((select my_set_ids())::uuid[]));
create policy presenter_writes on felt_like_advice for insert
    with check (presenter_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy presenter_removes on felt_like_advice for delete
    using (presenter_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on turn_pass for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy member_passes on turn_pass for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on contribution for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on contribution for insert
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on outcome for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy presenter_writes on outcome for insert
    with check (presenter_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy presenter_changes on outcome for update
    using (presenter_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on action for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy owner_writes on action for insert
    with check (owner_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy owner_changes on action for update
    using (owner_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on progress_note for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on progress_note for insert
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy author_reads on evaluation for select
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on evaluation for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on evaluation for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- An organiser plans, starts and changes presenters, and says why, without reading what others said.
create function organises_set(of_set uuid) returns boolean language sql stable as $$
    select exists (select 1 from learning_set s
                     join programme p on p.id = s.programme_id
                     join organiser o on o.organisation_id = p.organisation_id
                    where s.id = of_set and o.person_id = current_person())
$$;

create policy set_reads on stated_reason for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on stated_reason for insert
    with check (person_id = current_person() and (set_id = any ((select my_set_ids())::uuid[]) or organises_set(set_id)));

create policy set_reads on presenter_change for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on presenter_change for insert
    with check (changed_by = current_person() and (set_id = any ((select my_set_ids())::uuid[]) or organises_set(set_id)));
