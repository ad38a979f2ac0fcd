-- Evaluations are answered question by question now: what an anonymised set keeps of them, and what their people take along.

-- A draft leaves nothing.
create or replace function keep_without_words(of_set uuid) returns void language sql as $$
    insert into anonymised_entry (set_id, programme_id, session_id, what, phase, kind, purpose, state, made_me_think, happened_at)
    select set_id, programme_id, null::uuid, 'INTRODUCTION', null, null, null, null, false, written_at
      from introduction where set_id = of_set
     union all
    select d.set_id, d.programme_id, t.session_id, 'DILEMMA', null, null, null, null, false, d.released_at
      from dilemma d join turn t on t.id = d.turn_id where d.set_id = of_set and d.released_at is not null
     union all
    select q.set_id, q.programme_id, t.session_id, 'QUESTION', q.phase, q.kind, q.purpose, q.state, q.made_me_think, q.logged_at
      from question q join turn t on t.id = q.turn_id where q.set_id = of_set
     union all
    select c.set_id, c.programme_id, t.session_id, 'CONTRIBUTION', null, null, null, null, false, c.shared_at
      from contribution c join turn t on t.id = c.turn_id where c.set_id = of_set
     union all
    select p.set_id, p.programme_id, t.session_id, 'PASS', null, null, null, null, false, p.passed_at
      from turn_pass p join turn t on t.id = p.turn_id where p.set_id = of_set
     union all
    select o.set_id, o.programme_id, t.session_id, 'OUTCOME', null, null, null,
           case when o.summary is null then 'NONE' else 'GIVEN' end, false, o.recorded_at
      from outcome o join turn t on t.id = o.turn_id where o.set_id = of_set
     union all
    select set_id, programme_id, session_id, 'ACTION', null, null, null, state, false, undertaken_at
      from action where set_id = of_set
     union all
    select set_id, programme_id, session_id, 'PROGRESS_NOTE', null, null, null,
           case when not_yet then 'NOT_YET' else 'NOTED' end, false, noted_at
      from progress_note where set_id = of_set
     union all
    select set_id, programme_id, null, 'EVALUATION', null, null, null,
           state, false, given_at
      from evaluation where set_id = of_set and state <> 'DRAFT'
$$;

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

-- Nothing reads it any more.
alter table evaluation drop column text;
