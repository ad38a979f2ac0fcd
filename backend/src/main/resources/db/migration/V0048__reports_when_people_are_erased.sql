-- Reports, when a person is erased: what was counted of them stays counted, and is nobody's. What they declared goes with them.

-- Taken out of the ledger, the person would be the difference between two reports (rule 26).
drop policy gone_with_its_person_id on report_unit;

create function report_lets_go_of_a_person() returns trigger
    language plpgsql security definer set search_path = public as $$
declare
    nobody uuid := gen_random_uuid();
begin
    update report_unit set person_id = nobody, unit_id = case when unit_id = old.id then nobody else unit_id end
     where person_id = old.id;
    delete from sponsor where person_id = old.id;
    return null;
end $$;
create trigger report_lets_go_of_a_person after update of erased_at on person
    for each row when (old.erased_at is null and new.erased_at is not null) execute function report_lets_go_of_a_person();

-- And they are counted no second time.
create or replace function report_people(of_programme uuid) returns setof report_fact
    language sql stable security definer set search_path = public as $$
    select 'PEOPLE', e.person_id, e.person_id, case when bool_or(e.placed) then 'PLACE' else 'NO_PLACE' end,
           array_remove(array[
               case when bool_or(e.offer_expires_at is not null) then 'OFFERED' end,
               case when bool_or(e.state = 'COMPLETED') then 'COMPLETED' end,
               case when bool_or(e.state = 'WITHDRAWN') and not bool_or(e.state = 'COMPLETED') then 'WITHDRAWN' end,
               case when bool_or(e.has_waited) then 'WAITED' end,
               case when bool_or(e.state = 'REFUSED') then 'REFUSED' end,
               case when bool_or(e.state in ('DECLINED', 'EXPIRED')) then 'DECLINED' end], null),
           null::numeric, null::numeric
      from (select n.*, n.accepted_at is not null and s.state in ('RUNNING', 'CLOSED') as placed,
                   exists (select 1 from enrolment_change c where c.enrolment_id = n.id and c.state = 'WAITING') as has_waited,
                   n.state in ('REFUSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN') or s.state = 'CANCELLED' or g.state = 'CLOSED' as ended
              from enrolment n join programme g on g.id = n.programme_id left join learning_set s on s.id = n.set_id
              join person w on w.id = n.person_id and w.erased_at is null
             where n.programme_id = of_programme) e
     group by e.person_id
    having bool_or(e.placed) or bool_and(e.ended)
$$;

create or replace function report_of_the_placed(of_programme uuid) returns setof report_fact
    language sql stable security definer set search_path = public as $$
    select 'ORGANISATION', p.person_id, p.person_id, 'tranche:' || p.tranche,
           array_remove(array['organisation:' || p.organisation_id], null), null::numeric, null::numeric
      from report_placed(of_programme) p
     union all
    select 'CRITERION:' || k.id, p.person_id, p.person_id, 'tranche:' || p.tranche,
           array_remove(array['option:' || d.option_id], null), null, null
      from report_placed(of_programme) p
      join criterion k on k.programme_id = of_programme and k.retired_at is null
      left join criterion_declaration d on d.criterion_id = k.id and d.person_id = p.person_id
     union all
    select 'ATTENDANCE', p.person_id, p.person_id, 'ALL', array_remove(array['organisation:' || p.organisation_id], null),
           count(*) filter (where a.state = 'ATTENDED'), count(*)
      from report_placed(of_programme) p
      join attendance a on a.person_id = p.person_id and a.state <> 'EXPECTED'
      join learning_session s on s.id = a.session_id and s.programme_id = of_programme and s.state = 'CONCLUDED'
     group by p.person_id, p.organisation_id
     union all
    select 'SESSIONS', s.id, a.person_id, 'ALL', '{}', null, null
      from learning_session s join attendance a on a.session_id = s.id and a.state <> 'EXPECTED'
      join person w on w.id = a.person_id and w.erased_at is null
     where s.programme_id = of_programme and s.state = 'CONCLUDED'
     union all
    select 'QUESTIONS:' || session_mode(t.session_id) || ':' || coalesce(q.purpose, 'NONE'), q.id, q.asker_id, 'ALL', '{}', null, null
      from question q join turn t on t.id = q.turn_id join learning_session s on s.id = t.session_id and s.state = 'CONCLUDED'
      join person w on w.id = q.asker_id and w.erased_at is null
     where q.programme_id = of_programme and q.asked_at is not null and q.state <> 'WITHDRAWN'
$$;

-- A person takes along what they declared, and whose sponsor they are.
create or replace function take_along() returns table (section text, in_set text, at timestamptz, entry jsonb)
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
        union all select 2, 'sponsors', null, r.appointed_at, jsonb_build_object('organisation', o.name)
          from sponsor r join organisation o on o.id = r.organisation_id where r.person_id = me
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
        union all select 9, 'declared of oneself', null, d.declared_at, jsonb_build_object('programme', g.name, 'asked', k.text, 'declared', x.text)
          from criterion_declaration d join criterion_option x on x.id = d.option_id join criterion k on k.id = d.criterion_id
          join programme g on g.id = k.programme_id where d.person_id = me
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
        union all select 24, 'evaluations', v.set_id, v.changed_at, jsonb_build_object('state', v.state, 'question', q.text,
               'answer', coalesce(w.text, w.scale::text), 'releasedAt', w.released_at)
          from evaluation v
          left join evaluation_answer w on w.set_id = v.set_id and w.person_id = v.person_id
          left join evaluation_question q on q.id = w.question_id
         where v.person_id = me
        union all select 24, 'what came of a set', set_id, written_at, jsonb_build_object('summary', text) from set_summary where person_id = me
        union all select 24, 'themes', set_id, marked_at, jsonb_build_object('theme', text, 'releasedAt', released_at)
          from theme where author_id = me
        union all select 24, 'how a set should go on', set_id, wished_at, jsonb_build_object('wish', wish) from closing_wish where person_id = me
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
