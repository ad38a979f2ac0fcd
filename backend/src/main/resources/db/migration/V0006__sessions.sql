-- Sessions, their phases, turns and attendance: logistics, readable by organisers.

create table learning_session (
    id               uuid primary key,
    set_id           uuid        not null,
    programme_id     uuid        not null,
    kind             text        not null check (kind in ('INTRODUCTORY', 'PRESENTING', 'CLOSING')),
    state            text        not null check (state in ('PLANNED', 'IN_PROGRESS', 'CONCLUDED', 'POSTPONED', 'CANCELLED')),
    number           integer     not null check (number >= 1),
    starts_at        timestamptz not null,
    minutes          integer     not null check (minutes between 30 and 480),
    -- Rule 7: a session is as its contract or stricter. "Stricter" is the only thing that can be said here.
    mode             text constraint rule_7_never_laxer_than_the_contract check (mode = 'OPEN_QUESTIONS'),
    join_link        text check (join_link ~ '^https?://'),
    host_id          uuid references person,
    current_phase    integer,
    phase_started_at timestamptz,
    started_at       timestamptz,
    concluded_at     timestamptz,
    reason           text,
    created_at       timestamptz not null,
    version          integer     not null default 0,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    unique (id, set_id),
    constraint running_session_has_a_phase
        check ((state = 'IN_PROGRESS') = (current_phase is not null) and (state <> 'IN_PROGRESS' or phase_started_at is not null))
);
create unique index one_running_session_per_set on learning_session (set_id) where state = 'IN_PROGRESS';
create unique index one_introductory_session_per_set on learning_session (set_id)
    where kind = 'INTRODUCTORY' and state not in ('POSTPONED', 'CANCELLED');
create unique index session_number_once on learning_session (set_id, number);
create index learning_session_by_set on learning_session (set_id, starts_at);

create table turn (
    id           uuid primary key,
    session_id   uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    presenter_id uuid        not null references person,
    round        integer     not null check (round >= 1),
    position     integer     not null check (position >= 1),
    state        text        not null check (state in ('PLANNED', 'PRESENTING', 'CONCLUDED', 'CANCELLED')),
    created_at   timestamptz not null,
    version      integer     not null default 0,
    foreign key (session_id, set_id) references learning_session (id, set_id),
    unique (id, set_id)
);
-- Rule 8: each member presents once in a round. Deferred, so that two presenters can be swapped in one transaction.
alter table turn add constraint rule_8_once_in_a_round
    exclude using btree (set_id with =, round with =, presenter_id with =) where (state <> 'CANCELLED')
    deferrable initially deferred;
create unique index one_presenting_turn_per_session on turn (session_id) where state = 'PRESENTING';
create index turn_by_session on turn (session_id);

-- Rule 8: a new round begins when every current member has presented in the rounds before, since the round they joined in.
create function rule_8_round() returns trigger language plpgsql as $$
begin
    if new.state = 'PRESENTING' and old.state is distinct from 'PRESENTING' and exists (
        select 1 from enrolment e
         cross join lateral generate_series(e.first_round, new.round - 1) as earlier(round)
         where e.set_id = new.set_id and e.state = 'ENROLLED'
           and not exists (select 1 from turn t where t.set_id = new.set_id and t.presenter_id = e.person_id
                              and t.round = earlier.round and t.state = 'CONCLUDED')) then
        raise exception 'somebody has not presented in the round before'
            using errcode = '23514', constraint = 'rule_8_everyone_once_before_anyone_twice';
    end if;
    return new;
end $$;
create trigger rule_8_round before update of state on turn for each row execute function rule_8_round();

create table session_phase (
    session_id uuid    not null references learning_session,
    position   integer not null check (position >= 1),
    kind       text    not null check (kind in ('WELCOME', 'INTRODUCTIONS', 'REASONS', 'CONTRACT', 'PLANNING', 'PROGRESS', 'RE_CONTRACT',
                                                'DILEMMA', 'CLARIFYING', 'OPEN_QUESTIONS', 'ACTIONS', 'OUTCOME', 'EVALUATION',
                                                'DECISION', 'REFLECTION')),
    minutes    integer not null check (minutes >= 0),
    turn_id    uuid references turn,
    primary key (session_id, position),
    constraint phase_of_a_turn check ((kind in ('DILEMMA', 'CLARIFYING', 'OPEN_QUESTIONS', 'ACTIONS', 'OUTCOME')) = (turn_id is not null)),
    constraint rule_23_reflection_keeps_time check (kind <> 'REFLECTION' or minutes >= 1)
);

-- Rule 11: the phases sum to the session's length. Rule 23: the last phase is reflection. Looked at when the transaction ends.
create function rule_11_phases() returns trigger language plpgsql as $$
declare
    of_session uuid;
    length integer;
begin
    -- One branch for each table: a record has the columns of its own table only.
    if tg_table_name = 'learning_session' then
        of_session := new.id;
    elsif tg_op = 'DELETE' then
        of_session := old.session_id;
    else
        of_session := new.session_id;
    end if;
    select minutes into length from learning_session where id = of_session;
    if length is distinct from (select sum(minutes) from session_phase where session_id = of_session) then
        raise exception 'the phases do not sum to the session''s length'
            using errcode = '23514', constraint = 'rule_11_phases_sum_to_the_length';
    end if;
    if (select kind from session_phase where session_id = of_session order by position desc limit 1) <> 'REFLECTION' then
        raise exception 'a session ends with reflection' using errcode = '23514', constraint = 'rule_23_reflection_is_last';
    end if;
    return null;
end $$;
create constraint trigger rule_11_phases after insert or update or delete on session_phase
    deferrable initially deferred for each row execute function rule_11_phases();
create constraint trigger rule_11_phases after insert or update of minutes on learning_session
    deferrable initially deferred for each row execute function rule_11_phases();

create table attendance (
    session_id  uuid        not null references learning_session,
    person_id   uuid        not null references person,
    state       text        not null check (state in ('EXPECTED', 'ATTENDED', 'APOLOGISED', 'ABSENT')),
    recorded_by uuid references person,
    recorded_at timestamptz not null,
    primary key (session_id, person_id)
);
