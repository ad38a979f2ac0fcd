-- The hour itself: pausing and stopping it, and what becomes of a session that everybody left without concluding it.

alter table learning_session
    -- When the clock was stopped; null while it goes. The phase's beginning is moved on by the pause when it goes again.
    add column paused_at timestamptz,
    -- Whoever pressed stop. Told to nobody.
    add column stopped_by uuid references person,
    -- Concluded by itself, because nobody did.
    add column abandoned boolean not null default false,
    add constraint pause_is_of_a_running_session check (paused_at is null or state = 'IN_PROGRESS'),
    add constraint stopping_is_a_pause check (stopped_by is null or paused_at is not null),
    add constraint abandoned_is_concluded check (not abandoned or state = 'CONCLUDED');

create or replace function rules_of_a_running_session() returns trigger language plpgsql as $$
declare
    left_phase text;
    entered session_phase;
begin
    -- Rule 6
    if new.state = 'IN_PROGRESS' and old.state <> 'IN_PROGRESS' and new.kind = 'PRESENTING'
       and not contract_is_signed(new.set_id) then
        raise exception 'not everybody has signed the contract'
            using errcode = '23514', constraint = 'rule_6_contract_signed_by_all';
    end if;
    -- What nobody concluded owes nothing: it is what it was when it was left.
    if new.abandoned then
        return new;
    end if;
    if new.current_phase is distinct from old.current_phase then
        select kind into left_phase from session_phase where session_id = new.id and position = old.current_phase;
        select * into entered from session_phase where session_id = new.id and position = new.current_phase;
        -- Rule 22
        if left_phase = 'PROGRESS' and exists (select 1 from actions_without_progress(new.id)) then
            raise exception 'an open action has no progress note'
                using errcode = '23514', constraint = 'rule_22_progress_on_every_open_action';
        end if;
        -- Rule 13
        if entered.kind = 'DILEMMA'
           and not exists (select 1 from dilemma d join turn t on t.id = d.turn_id and t.presenter_id = d.author_id
                            where d.turn_id = entered.turn_id and d.released_at is not null) then
            raise exception 'the dilemma has not been released'
                using errcode = '23514', constraint = 'rule_13_dilemma_released';
        end if;
    end if;
    if new.state = 'CONCLUDED' and old.state <> 'CONCLUDED' then
        -- Rule 5
        if new.kind = 'INTRODUCTORY' and exists (
            select 1 from enrolment e where e.set_id = new.set_id and e.state = 'ENROLLED'
               and not exists (select 1 from introduction i where i.set_id = e.set_id and i.person_id = e.person_id)) then
            raise exception 'not every member is introduced'
                using errcode = '23514', constraint = 'rule_5_everybody_introduced';
        end if;
        -- Rule 20
        if exists (select 1 from turn t where t.session_id = new.id and t.state in ('PLANNED', 'PRESENTING')) then
            raise exception 'a turn is not concluded' using errcode = '23514', constraint = 'rule_20_turns_concluded';
        end if;
    end if;
    return new;
end $$;

create or replace function steps_of_a_session() returns trigger language plpgsql as $$
begin
    if new.state is distinct from old.state
       and (old.state, new.state) not in (('PLANNED', 'IN_PROGRESS'), ('PLANNED', 'POSTPONED'), ('PLANNED', 'CANCELLED'),
                                          ('IN_PROGRESS', 'CONCLUDED')) then
        raise exception 'a session does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'session_takes_its_steps';
    end if;
    if new.state = 'IN_PROGRESS' and new.current_phase - coalesce(old.current_phase, 0) not in (0, 1) then
        raise exception 'phases follow one another' using errcode = '23514', constraint = 'phases_follow_one_another';
    end if;
    -- Rule 23: nobody concludes a session past its reflection.
    if new.state = 'CONCLUDED' and old.state = 'IN_PROGRESS' and not new.abandoned
       and old.current_phase < (select max(position) from session_phase where session_id = new.id) then
        raise exception 'a session concludes from its reflection'
            using errcode = '23514', constraint = 'rule_23_concluded_from_reflection';
    end if;
    return new;
end $$;

create function is_abandoned(of_session uuid) returns boolean language sql stable as $$
    select abandoned from learning_session where id = of_session
$$;

-- A turn that was on when its session was abandoned is over as well: with its outcome it is concluded, without one its presenter can be
-- planned again.
create or replace function steps_of_a_turn() returns trigger language plpgsql as $$
begin
    if new.state is distinct from old.state
       and (old.state, new.state) not in (('PLANNED', 'PRESENTING'), ('PRESENTING', 'CONCLUDED'), ('PLANNED', 'CANCELLED'),
                                          ('PLANNED', 'SKIPPED'))
       and not ((old.state, new.state) = ('PRESENTING', 'CANCELLED') and is_abandoned(new.session_id)) then
        raise exception 'a turn does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'turn_takes_its_steps';
    end if;
    if new.presenter_id <> old.presenter_id and old.state <> 'PLANNED' then
        raise exception 'a turn that began keeps its presenter'
            using errcode = '23514', constraint = 'turn_keeps_its_presenter';
    end if;
    return new;
end $$;

create or replace function rule_16_asked_or_passed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from still_to_ask(new.id)) and not is_abandoned(new.session_id)
       and not exists (select 1 from stated_reason r
                        where r.set_id = new.set_id and r.rule = 16 and r.xmin::text = pg_current_xact_id()::xid::text) then
        raise exception 'somebody neither asked nor passed'
            using errcode = '23514', constraint = 'rule_16_everybody_asks_or_passes';
    end if;
    return null;
end $$;

-- Sessions that run while this is installed: their hosts count as seen now, so that it is known from when on they are missing.
insert into presence (session_id, person_id, here, here_until)
select id, host_id, false, now() from learning_session where state = 'IN_PROGRESS' and host_id is not null;
