-- Everything that is one person's: theirs to take along, and gone when they have themselves erased.

alter table person add column erased_at timestamptz;
alter table person add constraint erased_person_is_deactivated check (erased_at is null or deactivated_at is not null);

-- For whose sake the owner reaches for rows at this moment: the person who is erased, or who takes along what is theirs.
create function person_at_hand() returns uuid language sql stable as $$
    select case when current_user = 'setwise_owner' then nullif(current_setting('setwise.person_at_hand', true), '')::uuid end
$$;

-- Called by the migration that makes a table of content in which rows stay without the words of a person who is erased.
create function reached_for_its_people(of_table regclass) returns void language plpgsql as $$
begin
    execute format('create policy reached_for_its_people on %s to setwise_owner using (person_at_hand() is not null)', of_table);
end $$;

-- Called by the migration that makes a table whose rows go with the person in this column.
create function gone_with_its_person(of_table regclass, person_column name) returns void language plpgsql as $$
begin
    execute format('create policy %I on %s to setwise_owner using (%I = person_at_hand())',
                   'gone_with_its_' || person_column, of_table, person_column);
end $$;

-- The log of a turn, and why turns changed hands, keep their shape: so many questions, of these purposes, answered or not. Of all else that is
-- guarded, what a person wrote goes as a whole.
do $$
declare
    guarded regclass;
    whose name;
begin
    for guarded in select unnest(array['dilemma', 'question', 'contribution', 'outcome', 'action', 'progress_note', 'stated_reason',
                                       'presenter_change', 'turn_skip', 'turn_swap', 'turn_pass', 'turn_floor',
                                       'application_answer']::regclass[]) loop
        perform reached_for_its_people(guarded);
    end loop;
    for guarded, whose in
        select distinct c.oid::regclass, a.attname
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
           and a.attname in ('person_id', 'author_id', 'owner_id', 'presenter_id', 'asker_id')
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
           and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'reached_for_its_people')
    loop
        perform gone_with_its_person(guarded, whose);
    end loop;
end $$;
create policy gone_with_its_manager on reporting_line for delete to setwise_owner using (person_at_hand() is not null);
create policy gone_with_the_other on declared_conflict for delete to setwise_owner using (person_at_hand() is not null);

-- What these hold for whoever writes does not hold for words that are taken out.
drop trigger question_moves on question;
create trigger question_moves before update on question
    for each row when (person_at_hand() is null) execute function question_moves();
drop trigger dilemma_is_its_presenters on dilemma;
create trigger dilemma_is_its_presenters before insert or update on dilemma
    for each row when (person_at_hand() is null) execute function dilemma_is_its_presenters();
drop trigger action_moves on action;
create trigger action_moves before insert or update on action
    for each row when (person_at_hand() is null) execute function action_moves();
drop trigger rule_8_swap_with_consent on turn_swap;
create trigger rule_8_swap_with_consent before update on turn_swap
    for each row when (person_at_hand() is null) execute function rule_8_swap_with_consent();

-- What stands where words stood.
create function erased(words text) returns text language sql immutable as $$
    select case when words is not null then '[erased]' end
$$;

-- In the turns of the person who is erased all words go, others' too: they are about what the person brought, and the log of a turn is its
-- presenter's. In the turns of others only the person's own go.
create function take_words_out_of_turns(who uuid) returns void language sql as $$
    update dilemma set title = '[erased]', brief = '[erased]', version = version + 1 where author_id = who;
    update question q set text = '[erased]', version = q.version + 1
     where q.asker_id = who or exists (select 1 from turn t where t.id = q.turn_id and t.presenter_id = who);
    update question q set answer_note = erased(answer_note)
     where exists (select 1 from turn t where t.id = q.turn_id and t.presenter_id = who);
    update contribution c set text = '[erased]'
     where c.author_id = who or exists (select 1 from turn t where t.id = c.turn_id and t.presenter_id = who);
    update outcome set summary = erased(summary), version = version + 1 where presenter_id = who;
    update action set description = '[erased]', drop_reason = erased(drop_reason), version = version + 1 where owner_id = who;
    update progress_note n
       set tried = erased(tried), happened = erased(happened), learned = erased(learned), obstacle = erased(obstacle)
     where n.author_id = who or exists (select 1 from action a where a.id = n.action_id and a.owner_id = who);
    update stated_reason set reason = '[erased]' where person_id = who;
    update presenter_change set reason = '[erased]' where who in (from_person_id, to_person_id, changed_by);
    update turn_skip set reason = '[erased]' where who in (presenter_id, skipped_by);
    update turn_swap set reason = '[erased]' where who in (asker_id, asked_id);
    update turn_floor set follow_up_by = null where follow_up_by = who;
$$;

-- Erases a person who has left everything, in the caller's transaction: at their own wish, or an administrator's at theirs. Who they were
-- nobody can find out afterwards; what they were part of keeps its shape, with a former member in it.
create function erase_person(who uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
    leaving person;
    theirs record;
begin
    select * into leaving from person where id = who for update;
    if not found or leaving.erased_at is not null then
        return false;
    end if;
    if current_person() is distinct from who
       and not exists (select 1 from person where id = current_person() and administrator and deactivated_at is null) then
        raise exception 'a person is erased at their own wish'
            using errcode = '42501', constraint = 'person_is_erased_at_their_wish';
    end if;
    if exists (select 1 from enrolment where person_id = who and state in ('APPLIED', 'WAITING', 'OFFERED', 'ENROLLED')) then
        raise exception 'this person has not left' using errcode = '23514', constraint = 'erased_person_has_left';
    end if;
    perform set_config('setwise.person_at_hand', who::text, true);
    perform take_words_out_of_turns(who);
    for theirs in select p.polrelid::regclass as of, substring(p.polname from 15) as whose
                    from pg_policy p where p.polname like 'gone\_with\_its\_%' and p.polname <> 'gone_with_its_manager'
                   order by (select count(*) from pg_constraint k where k.contype = 'f' and k.confrelid = p.polrelid), 1 loop
        execute format('delete from %s where %I = $1', theirs.of, theirs.whose) using who;
    end loop;
    delete from reporting_line where manager_email = leaving.email;
    delete from declared_conflict where other_email = leaving.email;

    delete from idempotency_key where person = who or position(who::text in coalesce(body, '')) > 0;
    delete from outbox_message o using notification n where n.person_id = who and o.subject_id = n.id;
    delete from notification where person_id = who;
    delete from mail_switched_off where person_id = who;
    delete from calendar_feed where person_id = who;
    delete from sign_in where person_id = who;
    delete from sign_in_code where email = leaving.email;
    delete from personal_access_token where person_id = who;
    delete from organiser where person_id = who;
    delete from demo_person where person_id = who;
    delete from volunteer where person_id = who;
    delete from presence where person_id = who;
    delete from roster_entry where email = leaving.email;
    delete from roster_import_line where email = leaving.email;

    delete from application_answer a using enrolment e where e.id = a.enrolment_id and e.person_id = who;
    delete from offer_link l using enrolment e where e.id = l.enrolment_id and e.person_id = who;
    update enrolment_change set reason = null where enrolment_id in (select id from enrolment where person_id = who);
    update enrolment set motivation = '', reason = case state when 'REFUSED' then '' end, weekly_hours = null, time_zone = null,
                         version = version + 1
     where person_id = who;
    update learning_set set facilitator_id = null, version = version + 1 where facilitator_id = who;
    update learning_session set host_id = null where host_id = who and state = 'PLANNED';

    update person
       set email = who || '@erased.invalid', name = 'Former member', time_zone = 'UTC', language = 'EN', organisation_id = null,
           experience_level = null, administrator = false, deactivated_at = coalesce(deactivated_at, at), erased_at = at,
           version = version + 1
     where id = who;
    perform set_config('setwise.person_at_hand', '', true);
    return true;
end $$;
revoke execute on function take_words_out_of_turns(uuid) from setwise_app;
revoke execute on function keep_without_words(uuid) from setwise_app;

-- Everything that is the current person's own, in sections: what they wrote and what is known of them. What others wrote is not among it, not
-- even where it was written to them; a set that they have left gives them their own words all the same.
create function take_along() returns table (section text, in_set text, at timestamptz, entry jsonb)
  language plpgsql volatile security definer set search_path = public as $$
declare
    me uuid := current_person();
begin
    if me is null then
        return;
    end if;
    perform set_config('setwise.person_at_hand', me::text, true);
    return query
    select s.section, l.name, s.at, jsonb_strip_nulls(s.entry) from (
        select 1 as rank, 'profile' as section, null::uuid as set_id, p.created_at as at, jsonb_build_object('name', p.name, 'email', p.email,
               'timeZone', p.time_zone, 'language', p.language, 'organisation', o.name, 'experienceLevel', p.experience_level,
               'administrator', p.administrator) as entry
          from person p left join organisation o on o.id = p.organisation_id where p.id = me
        union all select 2, 'organises', null, r.appointed_at, jsonb_build_object('organisation', o.name)
          from organiser r join organisation o on o.id = r.organisation_id where r.person_id = me
        union all select 3, 'manager', null, declared_at, jsonb_build_object('email', manager_email) from reporting_line where person_id = me
        union all select 4, 'kept apart from', null, declared_at, jsonb_build_object('email', other_email)
          from declared_conflict where person_id = me
        union all select 5, 'sign-ins', null, started_at, jsonb_build_object('device', device, 'lastSeenAt', last_seen_at, 'endedAt', ended_at)
          from sign_in where person_id = me
        union all select 6, 'access tokens', null, created_at, jsonb_build_object('name', name, 'scope', scope, 'expiresAt', expires_at,
               'lastUsedAt', last_used_at, 'revokedAt', revoked_at) from personal_access_token where person_id = me
        union all select 7, 'rosters', null, e.created_at, jsonb_build_object('programme', g.name, 'roster', r.name, 'name', e.name,
               'validFrom', e.valid_from, 'validTo', e.valid_to)
          from roster_entry e join roster r on r.id = e.roster_id join programme g on g.id = r.programme_id
          join person p on p.email = e.email where p.id = me
        union all select 8, 'applications and places', e.set_id, e.applied_at, jsonb_build_object('programme', g.name, 'state', e.state,
               'motivation', nullif(e.motivation, ''), 'reason', e.reason, 'organisation', o.name, 'experienceLevel', e.experience_level,
               'timeZone', e.time_zone, 'weeklyHours', e.weekly_hours, 'acceptedAt', e.accepted_at, 'endedAt', e.ended_at)
          from enrolment e join programme g on g.id = e.programme_id join organisation o on o.id = e.organisation_id where e.person_id = me
        union all select 9, 'answers in applications', e.set_id, e.applied_at, jsonb_build_object('question', q.text, 'answer', a.text)
          from application_answer a join enrolment e on e.id = a.enrolment_id join application_question q on q.id = a.question_id
         where e.person_id = me
        union all select 10, 'contracts signed', c.set_id, s.signed_at, jsonb_build_object('number', c.number)
          from contract_signature s join contract c on c.id = s.contract_id where s.person_id = me
        union all select 11, 'sessions', x.set_id, x.starts_at, jsonb_build_object('kind', x.kind, 'attendance', a.state)
          from attendance a join learning_session x on x.id = a.session_id where a.person_id = me
        union all select 12, 'introductions', set_id, written_at, jsonb_build_object('introduction', introduction, 'reasons', reasons)
          from introduction where person_id = me
        union all select 13, 'dilemmas', set_id, written_at, jsonb_build_object('title', title, 'brief', brief, 'releasedAt', released_at)
          from dilemma where author_id = me
        union all select 14, 'questions asked', set_id, logged_at, jsonb_build_object('question', text, 'kind', kind, 'purpose', purpose,
               'phase', phase, 'state', state) from question where asker_id = me
        union all select 15, 'answers given', q.set_id, q.answered_at, jsonb_build_object('toQuestion', q.number, 'answer', q.answer_note)
          from question q join turn t on t.id = q.turn_id where t.presenter_id = me and q.answer_note is not null
        union all select 16, 'experiences told', set_id, shared_at, jsonb_build_object('experience', text) from contribution where author_id = me
        union all select 17, 'outcomes', set_id, recorded_at, jsonb_build_object('summary', summary) from outcome where presenter_id = me
        union all select 18, 'actions', set_id, undertaken_at, jsonb_build_object('action', description, 'dueOn', due_on, 'state', state,
               'dropReason', drop_reason) from action where owner_id = me
        union all select 19, 'progress', set_id, noted_at, jsonb_build_object('notYet', not_yet, 'tried', tried, 'happened', happened,
               'learned', learned, 'obstacle', obstacle) from progress_note where author_id = me
        union all select 20, 'confidence', c.set_id, c.given_at, jsonb_build_object('confidence', c.value, 'why', w.words)
          from confidence c left join confidence_words w on w.session_id = c.session_id and w.person_id = c.person_id where c.person_id = me
        union all select 21, 'confidence aimed at', set_id, set_at, jsonb_build_object('target', target)
          from confidence_target where person_id = me
        union all select 22, 'private notes', set_id, written_at, jsonb_build_object('note', text) from private_note where author_id = me
        union all select 23, 'review sheets', set_id, written_at, jsonb_build_object('learned', learned, 'nextActions', next_actions,
               'struckBy', struck_by, 'setWorked', set_worked, 'aboutMyself', about_myself) from review_sheet where author_id = me
        union all select 24, 'evaluations', set_id, given_at, jsonb_build_object('evaluation', text) from evaluation where person_id = me
        union all select 25, 'reasons stated', set_id, stated_at, jsonb_build_object('rule', rule, 'reason', reason)
          from stated_reason where person_id = me
        union all select 26, 'turns handed on', set_id, changed_at, jsonb_build_object('reason', reason)
          from presenter_change where changed_by = me
        union all select 27, 'turns skipped', set_id, skipped_at, jsonb_build_object('reason', reason) from turn_skip where skipped_by = me
        union all select 28, 'swaps asked for', set_id, asked_at, jsonb_build_object('reason', reason, 'state', state)
          from turn_swap where asker_id = me
        union all select 29, 'times possible', a.set_id, a.answered_at, jsonb_build_object('time', o.starts_at, 'answer', a.answer)
          from time_poll_answer a join time_poll_option o on o.id = a.option_id where a.person_id = me
        union all select 30, 'learning log', set_id, written_at, jsonb_build_object('day', day, 'text', text) from log_entry where person_id = me
        union all select 31, 'notifications', n.set_id, n.written_at, jsonb_build_object('kind', n.kind, 'readAt', n.read_at)
          from notification n where n.person_id = me
        union all select 32, 'mails switched off', null, switched_off_at, jsonb_build_object('kind', kind)
          from mail_switched_off where person_id = me
    ) s left join learning_set l on l.id = s.set_id
    order by s.rank, s.at, l.name;
    perform set_config('setwise.person_at_hand', '', true);
end $$;
