-- Paths on which a rule could be passed by whoever writes straight to the tables.

-- Rules 5, 6, 8, 13 and 20 are looked at when a session or a turn moves on. Nothing is born past them.
create function sessions_and_turns_begin_planned() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'learning_session' and new.state in ('IN_PROGRESS', 'CONCLUDED') then
        raise exception 'a session begins planned' using errcode = '23514', constraint = 'session_takes_its_steps';
    end if;
    if tg_table_name = 'turn' and new.state in ('PRESENTING', 'CONCLUDED') then
        raise exception 'a turn begins planned' using errcode = '23514', constraint = 'turn_takes_its_steps';
    end if;
    return new;
end $$;
create trigger sessions_begin_planned before insert on learning_session
    for each row execute function sessions_and_turns_begin_planned();
create trigger turns_begin_planned before insert on turn
    for each row execute function sessions_and_turns_begin_planned();

-- Rule 6: what was signed stays as it was signed, and a signature stays with what it was given for. A change is a new version.
revoke update on contract from setwise_app;
revoke update on contract_signature from setwise_app;

-- Rule 7: while a session runs, its set's mode stays as it was when it began, whoever revises the contract.
create function rule_7_running_mode() returns trigger language plpgsql as $$
declare
    agreed text;
begin
    if tg_table_name = 'contract' then
        -- The set's lock makes a revision and the start of a session follow each other.
        perform 1 from learning_set where id = new.set_id for no key update;
        select mode into agreed from contract where set_id = new.set_id and number < new.number order by number desc limit 1;
        if agreed <> new.mode
           and exists (select 1 from learning_session where set_id = new.set_id and state = 'IN_PROGRESS') then
            raise exception 'a session is going on in this mode'
                using errcode = '23514', constraint = 'rule_7_mode_stays_while_a_session_runs';
        end if;
    elsif new.mode is distinct from old.mode and old.state = 'IN_PROGRESS' then
        raise exception 'a session keeps its mode' using errcode = '23514', constraint = 'rule_7_mode_stays_while_a_session_runs';
    end if;
    return new;
end $$;
create trigger rule_7_running_mode before insert on contract
    for each row execute function rule_7_running_mode();
create trigger rule_7_running_mode before update of mode on learning_session
    for each row execute function rule_7_running_mode();
