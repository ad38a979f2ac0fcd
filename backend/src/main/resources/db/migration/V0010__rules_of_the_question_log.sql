-- What may be written to a question log and to actions, whoever writes it and however.

-- Rule 12: a brief above 650 words is released with a stated reason only. Words are what blanks separate; the application counts alike.
create function words_in(brief text) returns integer language sql immutable as $$
    select case when btrim(brief, E' \t\n\r\f\v') = '' then 0
                else cardinality(regexp_split_to_array(btrim(brief, E' \t\n\r\f\v'), E'[ \t\n\r\f\v]+')) end
$$;

create function rule_12_long_brief() returns trigger language plpgsql as $$
begin
    if words_in(new.brief) > 650 and not exists (
        select 1 from stated_reason r join turn t on t.session_id = r.session_id
         where t.id = new.turn_id and r.rule = 12 and r.person_id = new.author_id) then
        raise exception 'a brief above 650 words needs a reason'
            using errcode = '23514', constraint = 'rule_12_long_brief_with_a_reason';
    end if;
    return null;
end $$;
-- Looked at when the transaction ends: the reason may be written after the brief.
create constraint trigger rule_12_long_brief after insert or update on dilemma
    deferrable initially deferred for each row when (new.released_at is not null) execute function rule_12_long_brief();

-- A dilemma is its presenter's, and stays as it was presented.
create function dilemma_is_its_presenters() returns trigger language plpgsql as $$
declare
    of_turn turn;
begin
    select * into of_turn from turn where id = new.turn_id for share;
    if of_turn.presenter_id <> new.author_id then
        raise exception 'only the presenter brings the dilemma' using errcode = '23514', constraint = 'dilemma_is_its_presenters';
    end if;
    if tg_op = 'UPDATE' and old.released_at is not null and (of_turn.state <> 'PLANNED' or new.released_at is null) then
        raise exception 'this dilemma is settled' using errcode = '23514', constraint = 'dilemma_stays_as_presented';
    end if;
    return new;
end $$;
create trigger dilemma_is_its_presenters before insert or update on dilemma
    for each row execute function dilemma_is_its_presenters();

-- What was asked stays as it was asked, by whom and when.
revoke update on question from setwise_app;
grant update (state, answer_note, made_me_think, asked_at, answered_at, version) on question to setwise_app;

create function question_is_next_in_its_log() returns trigger language plpgsql as $$
begin
    if new.number <> (select coalesce(max(number), 0) + 1 from question where turn_id = new.turn_id) then
        raise exception 'questions are numbered without gaps'
            using errcode = '23514', constraint = 'question_numbers_are_consecutive';
    end if;
    if new.state not in ('QUEUED', 'ASKED') then
        raise exception 'a question begins queued or asked' using errcode = '23514', constraint = 'question_moves_on_its_path';
    end if;
    return new;
end $$;
create trigger question_is_next_in_its_log before insert on question
    for each row execute function question_is_next_in_its_log();

create function question_moves() returns trigger language plpgsql as $$
declare
    presenter uuid := (select presenter_id from turn where id = new.turn_id);
begin
    if (new.state, new.answer_note, new.made_me_think) is not distinct from (old.state, old.answer_note, old.made_me_think) then
        return new;
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('QUEUED', 'ASKED'), ('QUEUED', 'PARKED'), ('QUEUED', 'DECLINED'), ('QUEUED', 'WITHDRAWN'),
        ('ASKED', 'ANSWERED'), ('ASKED', 'PARKED'), ('ASKED', 'DECLINED'), ('ASKED', 'WITHDRAWN'), ('PARKED', 'ASKED')) then
        raise exception 'a question does not move from % to %', old.state, new.state
            using errcode = '23514', constraint = 'question_moves_on_its_path';
    end if;
    -- One answer, given once.
    if new.answer_note is distinct from old.answer_note and (old.state = 'ANSWERED' or new.state <> 'ANSWERED') then
        raise exception 'an answer is given once' using errcode = '23514', constraint = 'question_is_answered_once';
    end if;
    -- Rule 17: nobody but the presenter answers, declines or marks.
    if (new.state <> old.state and new.state in ('ANSWERED', 'DECLINED')
        or new.answer_note is distinct from old.answer_note or new.made_me_think <> old.made_me_think)
       and presenter is distinct from current_person() then
        raise exception 'the presenter answers' using errcode = '23514', constraint = 'rule_17_the_presenter_answers';
    end if;
    if new.state <> old.state and new.state = 'WITHDRAWN' and new.asker_id is distinct from current_person() then
        raise exception 'a question is withdrawn by its asker'
            using errcode = '23514', constraint = 'question_is_withdrawn_by_its_asker';
    end if;
    return new;
end $$;
create trigger question_moves before update on question for each row execute function question_moves();

-- Rules 17 and 23 hold for a question which is put again, too.
create trigger rules_of_a_question_put before update of state on question
    for each row when (new.state = 'ASKED' and old.state <> 'ASKED') execute function rules_of_a_question();

create function felt_like_advice_is_between_two() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from question q join turn t on t.id = q.turn_id
                    where q.id = new.question_id and q.asked_at is not null
                      and q.asker_id = new.asker_id and t.presenter_id = new.presenter_id) then
        raise exception 'this mark is between presenter and asker'
            using errcode = '23514', constraint = 'felt_like_advice_is_between_presenter_and_asker';
    end if;
    return new;
end $$;
create trigger felt_like_advice_is_between_two before insert or update on felt_like_advice
    for each row execute function felt_like_advice_is_between_two();

create function passing_is_for_askers() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from turn where id = new.turn_id and presenter_id <> new.person_id and state = 'PRESENTING') then
        raise exception 'passing is for those who could ask' using errcode = '23514', constraint = 'passing_is_for_askers';
    end if;
    return new;
end $$;
create trigger passing_is_for_askers before insert on turn_pass for each row execute function passing_is_for_askers();

-- Rule 16: the members who have come to a turn that is not theirs, and have neither asked nor passed.
create function still_to_ask(of_turn uuid) returns setof uuid language sql stable as $$
    select a.person_id
      from turn t
      join attendance a on a.session_id = t.session_id and a.state = 'ATTENDED' and a.person_id <> t.presenter_id
      join enrolment e on e.set_id = t.set_id and e.person_id = a.person_id and e.state = 'ENROLLED'
     where t.id = of_turn
       and not exists (select 1 from question q
                        where q.turn_id = t.id and q.asker_id = a.person_id and q.state <> 'WITHDRAWN')
       and not exists (select 1 from turn_pass p where p.turn_id = t.id and p.person_id = a.person_id)
$$;

-- A turn concludes while somebody is still to ask only for a reason stated in the same transaction.
create function rule_16_asked_or_passed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from still_to_ask(new.id))
       and not exists (select 1 from stated_reason r
                        where r.set_id = new.set_id and r.rule = 16 and r.xmin::text = pg_current_xact_id()::xid::text) then
        raise exception 'somebody neither asked nor passed'
            using errcode = '23514', constraint = 'rule_16_everybody_asks_or_passes';
    end if;
    return null;
end $$;
create constraint trigger rule_16_asked_or_passed after update on turn
    deferrable initially deferred for each row
    when (new.state = 'CONCLUDED' and old.state <> 'CONCLUDED') execute function rule_16_asked_or_passed();

-- Questions left open when their turn concludes have been parked (rule 23: nothing waits to be asked in reflection).
create function concluded_turn_leaves_nothing_open() returns trigger language plpgsql as $$
begin
    if exists (select 1 from question where turn_id = new.id and state in ('QUEUED', 'ASKED')) then
        raise exception 'a question is still open' using errcode = '23514', constraint = 'rule_23_no_question_stays_open';
    end if;
    return null;
end $$;
create constraint trigger concluded_turn_leaves_nothing_open after update on turn
    deferrable initially deferred for each row
    when (new.state = 'CONCLUDED' and old.state <> 'CONCLUDED') execute function concluded_turn_leaves_nothing_open();

-- Rule 20: the outcome is the presenter's own.
create function rule_20_outcome_is_the_presenters() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from turn where id = new.turn_id and presenter_id = new.presenter_id) then
        raise exception 'the outcome is the presenter''s' using errcode = '23514', constraint = 'rule_20_the_presenters_own_outcome';
    end if;
    return new;
end $$;
create trigger rule_20_outcome_is_the_presenters before insert or update on outcome
    for each row execute function rule_20_outcome_is_the_presenters();

alter table action add constraint dropped_action_has_a_reason check ((state = 'DROPPED') = (drop_reason is not null));

create function action_moves() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' then
            raise exception 'an action begins open' using errcode = '23514', constraint = 'action_moves_on_its_path';
        end if;
        return new;
    end if;
    if old.state in ('DONE', 'DROPPED')
       or (new.state <> old.state and (old.state, new.state) not in (
        ('OPEN', 'TRIED'), ('CARRIED', 'TRIED'), ('TRIED', 'DONE'), ('OPEN', 'CARRIED'), ('TRIED', 'CARRIED'),
        ('OPEN', 'DROPPED'), ('TRIED', 'DROPPED'), ('CARRIED', 'DROPPED'))) then
        raise exception 'an action does not move from % to %', old.state, new.state
            using errcode = '23514', constraint = 'action_moves_on_its_path';
    end if;
    if new.state in ('TRIED', 'DONE') and not exists (select 1 from progress_note where action_id = new.id and not not_yet) then
        raise exception 'what was tried is noted first' using errcode = '23514', constraint = 'tried_action_has_a_note';
    end if;
    return new;
end $$;
create trigger action_moves before insert or update on action for each row execute function action_moves();

-- Progress is noted by the action's owner; the host may say "not yet" for somebody who is away, in the progress phase.
create function progress_is_the_owners() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from action where id = new.action_id and owner_id = new.author_id)
       and not (new.not_yet and exists (
            select 1 from learning_session s join session_phase p on p.session_id = s.id and p.position = s.current_phase
             where s.id = new.session_id and s.host_id = new.author_id and p.kind = 'PROGRESS'
               and not exists (select 1 from action c join attendance a on a.person_id = c.owner_id and a.state = 'ATTENDED'
                                where c.id = new.action_id and a.session_id = s.id))) then
        raise exception 'progress is the owner''s to note' using errcode = '23514', constraint = 'progress_is_the_owners';
    end if;
    if not exists (select 1 from learning_session where id = new.session_id and set_id = new.set_id) and new.session_id is not null then
        raise exception 'the session is another set''s' using errcode = '23514', constraint = 'progress_is_noted_in_the_sets_session';
    end if;
    if exists (select 1 from action where id = new.action_id and state in ('DONE', 'DROPPED')) then
        raise exception 'this action is finished' using errcode = '23514', constraint = 'finished_action_has_no_progress';
    end if;
    return new;
end $$;
create trigger progress_is_the_owners before insert on progress_note for each row execute function progress_is_the_owners();
