-- The rules of a session that hold whoever writes. Each locks the session against a change of phase at the same moment.

create function session_mode(of_session uuid) returns text language sql stable as $$
    select coalesce(s.mode, (select c.mode from contract c where c.set_id = s.set_id order by c.number desc limit 1))
      from learning_session s where s.id = of_session
$$;

-- The kind of the phase that is on, if it belongs to this turn or to no turn.
create function phase_of_turn(of_turn uuid) returns text language plpgsql as $$
declare
    running learning_session;
begin
    select s.* into running from learning_session s join turn t on t.session_id = s.id where t.id = of_turn for share of s;
    return (select p.kind from session_phase p
             where p.session_id = running.id and p.position = running.current_phase
               and (p.turn_id is null or p.turn_id = of_turn));
end $$;

create function rules_of_a_question() returns trigger language plpgsql as $$
declare
    phase text := phase_of_turn(new.turn_id);
begin
    if exists (select 1 from turn where id = new.turn_id and presenter_id = new.asker_id) then
        raise exception 'the presenter does not ask' using errcode = '23514', constraint = 'rule_17_presenter_does_not_ask';
    end if;
    if phase = 'REFLECTION' then
        raise exception 'reflection is not for questions'
            using errcode = '23514', constraint = 'rule_23_reflection_is_not_for_questions';
    end if;
    if phase is null or phase not in ('CLARIFYING', 'OPEN_QUESTIONS') then
        raise exception 'this is not a time for questions' using errcode = '23514', constraint = 'questions_have_their_phases';
    end if;
    return new;
end $$;
create trigger rules_of_a_question before insert on question for each row execute function rules_of_a_question();

create function rules_of_a_contribution() returns trigger language plpgsql as $$
declare
    phase text := phase_of_turn(new.turn_id);
begin
    if exists (select 1 from learning_set where id = new.set_id and facilitator_id = new.author_id) then
        raise exception 'a facilitator contributes no experience'
            using errcode = '23514', constraint = 'rule_17_facilitator_contributes_no_experience';
    end if;
    if exists (select 1 from turn where id = new.turn_id and presenter_id = new.author_id) then
        raise exception 'the presenter answers' using errcode = '23514', constraint = 'rule_17_presenter_does_not_contribute';
    end if;
    if session_mode((select session_id from turn where id = new.turn_id)) <> 'QUESTIONS_AND_EXPERIENCE' then
        raise exception 'this set asks open questions only'
            using errcode = '23514', constraint = 'rule_18_open_questions_only';
    end if;
    if phase is null or phase <> 'OPEN_QUESTIONS' then
        raise exception 'this is not a time for experience' using errcode = '23514', constraint = 'contributions_have_their_phase';
    end if;
    return new;
end $$;
create trigger rules_of_a_contribution before insert on contribution for each row execute function rules_of_a_contribution();

-- Rule 20: a turn concludes with its outcome, or with an explicit "none" (a row without a summary).
create function rule_20_outcome() returns trigger language plpgsql as $$
begin
    if new.state = 'CONCLUDED' and old.state is distinct from 'CONCLUDED'
       and not exists (select 1 from outcome where turn_id = new.id) then
        raise exception 'a turn concludes with its outcome' using errcode = '23514', constraint = 'rule_20_outcome_first';
    end if;
    return new;
end $$;
create trigger rule_20_outcome before update of state on turn for each row execute function rule_20_outcome();

-- The day, where the set is, of its next session: the earliest that is planned after the last one that began.
create function next_session_day(of_set uuid) returns date language sql stable as $$
    select min(s.starts_at at time zone l.time_zone)::date
      from learning_session s join learning_set l on l.id = s.set_id
     where s.set_id = of_set and s.state = 'PLANNED'
       and s.starts_at > coalesce((select max(b.starts_at) from learning_session b
                                    where b.set_id = of_set and b.started_at is not null), '-infinity')
$$;

-- Rule 21: an action belongs to the presenter of its turn and is due before the next session.
create function rule_21_action() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from turn where id = new.turn_id and presenter_id = new.owner_id) then
        raise exception 'an action belongs to the presenter' using errcode = '23514', constraint = 'rule_21_owned_by_the_presenter';
    end if;
    if tg_op = 'INSERT' or new.due_on is distinct from old.due_on
       or (new.state = 'CARRIED' and old.state <> 'CARRIED') then
        if new.due_on >= next_session_day(new.set_id) then
            raise exception 'an action is due before the next session'
                using errcode = '23514', constraint = 'rule_21_due_before_the_next_session';
        end if;
    end if;
    return new;
end $$;
create trigger rule_21_action before insert or update on action for each row execute function rule_21_action();

-- The open actions of current members, undertaken in earlier sessions, about which nothing has been said since the last session.
create function actions_without_progress(of_session uuid) returns setof uuid language sql stable as $$
    select a.id
      from learning_session s
      join action a on a.set_id = s.set_id and a.session_id <> s.id and a.state in ('OPEN', 'TRIED', 'CARRIED')
      join enrolment e on e.set_id = a.set_id and e.person_id = a.owner_id and e.state = 'ENROLLED'
     where s.id = of_session
       and not exists (
        select 1 from progress_note n
         where n.action_id = a.id
           and (n.session_id = s.id
                or n.noted_at > (select coalesce(max(p.concluded_at), '-infinity') from learning_session p
                                  where p.set_id = s.set_id and p.state = 'CONCLUDED')))
$$;

create function rules_of_a_running_session() returns trigger language plpgsql as $$
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
create trigger rules_of_a_running_session before update on learning_session
    for each row execute function rules_of_a_running_session();

-- Rule 5: the first session of a set is its introductory one.
create function rule_5_first_session() returns trigger language plpgsql as $$
begin
    if new.state = 'IN_PROGRESS' and old.state <> 'IN_PROGRESS' and new.kind <> 'INTRODUCTORY'
       and not exists (select 1 from learning_session s
                        where s.set_id = new.set_id and s.kind = 'INTRODUCTORY' and s.state = 'CONCLUDED') then
        raise exception 'the first session is the introductory one'
            using errcode = '23514', constraint = 'rule_5_introductory_first';
    end if;
    return new;
end $$;
create trigger rule_5_first_session before update of state on learning_session
    for each row execute function rule_5_first_session();

-- A set runs when its contract is signed by all and its dates are planned.
create function running_set_is_ready() returns trigger language plpgsql as $$
begin
    if new.state = 'RUNNING' and old.state <> 'RUNNING' then
        if not contract_is_signed(new.id) then
            raise exception 'not everybody has signed the contract'
                using errcode = '23514', constraint = 'rule_6_set_runs_on_a_signed_contract';
        end if;
        if not exists (select 1 from learning_session s where s.set_id = new.id and s.kind = 'INTRODUCTORY' and s.state = 'PLANNED')
           or not exists (select 1 from learning_session s where s.set_id = new.id and s.kind = 'PRESENTING' and s.state = 'PLANNED') then
            raise exception 'the dates are not planned' using errcode = '23514', constraint = 'set_runs_on_planned_dates';
        end if;
    end if;
    if new.state = 'CLOSED' and old.state <> 'CLOSED' and exists (
        select 1 from enrolment e
         where e.set_id = new.id and e.state in ('ENROLLED', 'COMPLETED') and e.evaluated_at is null) then
        raise exception 'a member has not evaluated' using errcode = '23514', constraint = 'set_closes_when_evaluated';
    end if;
    return new;
end $$;
create trigger running_set_is_ready before update of state on learning_set
    for each row execute function running_set_is_ready();

-- The steps that sessions, phases and turns can take, whoever writes.

create function steps_of_a_session() returns trigger language plpgsql as $$
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
    if new.state = 'CONCLUDED' and old.state = 'IN_PROGRESS'
       and old.current_phase < (select max(position) from session_phase where session_id = new.id) then
        raise exception 'a session concludes from its reflection'
            using errcode = '23514', constraint = 'rule_23_concluded_from_reflection';
    end if;
    return new;
end $$;
create trigger steps_of_a_session before update of state, current_phase on learning_session
    for each row execute function steps_of_a_session();

-- While a session runs its script keeps its phases; minutes move between them, and never out of reflection (rule 23).
create function phases_of_a_running_session() returns trigger language plpgsql as $$
declare
    of_session uuid := case when tg_op = 'DELETE' then old.session_id else new.session_id end;
    session_state text;
begin
    select state into session_state from learning_session where id = of_session;
    if session_state = 'IN_PROGRESS' and tg_op = 'UPDATE' then
        if old.kind = 'REFLECTION' and new.minutes < old.minutes then
            raise exception 'reflection gives no time'
                using errcode = '23514', constraint = 'rule_23_reflection_gives_no_time';
        end if;
        if (new.kind, new.position, new.turn_id) is distinct from (old.kind, old.position, old.turn_id) then
            raise exception 'a running session keeps its phases'
                using errcode = '23514', constraint = 'running_session_keeps_its_phases';
        end if;
    elsif session_state <> 'PLANNED' then
        raise exception 'a session that began keeps its phases'
            using errcode = '23514', constraint = 'running_session_keeps_its_phases';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger phases_of_a_running_session before update or delete on session_phase
    for each row execute function phases_of_a_running_session();

create function steps_of_a_turn() returns trigger language plpgsql as $$
begin
    if new.state is distinct from old.state
       and (old.state, new.state) not in (('PLANNED', 'PRESENTING'), ('PRESENTING', 'CONCLUDED'), ('PLANNED', 'CANCELLED')) then
        raise exception 'a turn does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'turn_takes_its_steps';
    end if;
    if new.presenter_id <> old.presenter_id and old.state <> 'PLANNED' then
        raise exception 'a turn that began keeps its presenter'
            using errcode = '23514', constraint = 'turn_keeps_its_presenter';
    end if;
    return new;
end $$;
create trigger steps_of_a_turn before update of state, presenter_id on turn
    for each row execute function steps_of_a_turn();
