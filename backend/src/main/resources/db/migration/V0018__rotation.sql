-- The rotation (rule 8): the order in which members are to present, swaps with the consent of both, and turns that are skipped.

-- Who would like to present early in a round. Logistics.
create table volunteer (
    set_id         uuid        not null,
    programme_id   uuid        not null,
    round          integer     not null check (round >= 1),
    person_id      uuid        not null references person,
    volunteered_at timestamptz not null,
    primary key (set_id, round, person_id),
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);

-- The order of a round: volunteers first and the rest drawn, all drawn, or laid down by hand. With its seed a draw can be checked by anybody.
create table presenting_order (
    set_id       uuid        not null,
    round        integer     not null check (round >= 1),
    programme_id uuid        not null,
    way          text        not null check (way in ('VOLUNTEERS_FIRST', 'DRAWN', 'BY_HAND')),
    seed         bigint,
    person_ids   uuid[]      not null,
    decided_by   uuid        not null references person,
    decided_at   timestamptz not null,
    primary key (set_id, round),
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    constraint draw_keeps_its_seed check ((way = 'BY_HAND') = (seed is null))
);

-- A member goes without a turn in a round. It counts as had: neither is the round held up, nor does anybody present twice in it.
alter table turn drop constraint turn_state_check;
alter table turn add constraint turn_state_check
    check (state in ('PLANNED', 'PRESENTING', 'CONCLUDED', 'CANCELLED', 'SKIPPED'));

create or replace function rule_8_round() returns trigger language plpgsql as $$
begin
    if new.state = 'PRESENTING' and old.state is distinct from 'PRESENTING' and exists (
        select 1 from enrolment e
         cross join lateral generate_series(e.first_round, new.round - 1) as earlier(round)
         where e.set_id = new.set_id and e.state = 'ENROLLED'
           and not exists (select 1 from turn t where t.set_id = new.set_id and t.presenter_id = e.person_id
                              and t.round = earlier.round and t.state in ('CONCLUDED', 'SKIPPED'))) then
        raise exception 'somebody has not presented in the round before'
            using errcode = '23514', constraint = 'rule_8_everyone_once_before_anyone_twice';
    end if;
    return new;
end $$;

create or replace function steps_of_a_turn() returns trigger language plpgsql as $$
begin
    if new.state is distinct from old.state
       and (old.state, new.state) not in (('PLANNED', 'PRESENTING'), ('PRESENTING', 'CONCLUDED'), ('PLANNED', 'CANCELLED'),
                                          ('PLANNED', 'SKIPPED')) then
        raise exception 'a turn does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'turn_takes_its_steps';
    end if;
    if new.presenter_id <> old.presenter_id and old.state <> 'PLANNED' then
        raise exception 'a turn that began keeps its presenter'
            using errcode = '23514', constraint = 'turn_keeps_its_presenter';
    end if;
    return new;
end $$;

create or replace function sessions_and_turns_begin_planned() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'learning_session' and new.state in ('IN_PROGRESS', 'CONCLUDED') then
        raise exception 'a session begins planned' using errcode = '23514', constraint = 'session_takes_its_steps';
    end if;
    if tg_table_name = 'turn' and new.state in ('PRESENTING', 'CONCLUDED', 'SKIPPED') then
        raise exception 'a turn begins planned' using errcode = '23514', constraint = 'turn_takes_its_steps';
    end if;
    return new;
end $$;

-- Why a turn was skipped, and by whom. Content, as what people write is.
create table turn_skip (
    turn_id      uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    presenter_id uuid        not null references person,
    reason       text        not null check (length(btrim(reason)) between 1 and 1000),
    skipped_by   uuid        not null references person,
    skipped_at   timestamptz not null,
    foreign key (turn_id, set_id) references turn (id, set_id)
);

-- Asking another to take one's turn, who gives theirs in return if they have one in the round. Nothing changes until they agree.
create table turn_swap (
    id           uuid primary key,
    turn_id      uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    asker_id     uuid        not null references person,
    asked_id     uuid        not null references person,
    reason       text        not null check (length(btrim(reason)) between 1 and 1000),
    state        text        not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    asked_at     timestamptz not null,
    answered_at  timestamptz,
    version      integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id),
    check (asker_id <> asked_id),
    check ((state = 'ASKED') = (answered_at is null))
);
create unique index one_open_swap_per_turn on turn_swap (turn_id) where state = 'ASKED';
create index turn_swap_by_set on turn_swap (set_id);

-- Rule 8: only the one who was asked agrees, whoever writes; an answer stays.
create function rule_8_swap_with_consent() returns trigger language plpgsql as $$
begin
    if old.state <> 'ASKED'
       or (new.turn_id, new.asker_id, new.asked_id) is distinct from (old.turn_id, old.asker_id, old.asked_id) then
        raise exception 'an answered swap stays as it is' using errcode = '23514', constraint = 'rule_8_answered_swap_stays';
    end if;
    if (new.state in ('ACCEPTED', 'DECLINED') and current_person() is distinct from new.asked_id)
       or (new.state = 'WITHDRAWN' and current_person() is distinct from new.asker_id) then
        raise exception 'a swap wants the consent of the other'
            using errcode = '23514', constraint = 'rule_8_swap_with_consent';
    end if;
    return new;
end $$;
create trigger rule_8_swap_with_consent before update on turn_swap
    for each row execute function rule_8_swap_with_consent();

do $$
declare
    content text;
begin
    foreach content in array array['turn_skip', 'turn_swap'] loop
        execute format('alter table %I enable row level security', content);
        execute format('alter table %I force row level security', content);
    end loop;
end $$;

create policy set_reads on turn_skip for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on turn_skip for insert
    with check (skipped_by = current_person() and (set_id = any ((select my_set_ids())::uuid[]) or organises_set(set_id)));

create policy set_reads on turn_swap for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy asker_writes on turn_swap for insert
    with check (asker_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy both_change on turn_swap for update
    using (current_person() in (asker_id, asked_id) and set_id = any ((select my_set_ids())::uuid[]));
