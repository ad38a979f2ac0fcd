-- What an anonymised set keeps of what was said in it: what kind of thing it was, and when. What everybody in the room heard or saw keeps its
-- session; what somebody wrote by themselves keeps the month alone, for session and minute would tell whose it was. A table of content that is to
-- be counted afterwards comes in here; a draft leaves nothing. Called by erase_set.
create or replace function keep_without_words(of_set uuid) returns void language sql as $$
    insert into anonymised_entry (set_id, programme_id, session_id, what, phase, kind, purpose, state, made_me_think, happened_at)
    select set_id, programme_id, null::uuid, 'INTRODUCTION', null, null, null, null, false, date_trunc('month', written_at)
      from introduction where set_id = of_set
     union all
    select d.set_id, d.programme_id, null, 'DILEMMA', null, null, null, null, false, date_trunc('month', d.released_at)
      from dilemma d where d.set_id = of_set and d.released_at is not null
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
    select o.set_id, o.programme_id, null, 'OUTCOME', null, null, null,
           case when o.summary is null then 'NONE' else 'GIVEN' end, false, date_trunc('month', o.recorded_at)
      from outcome o where o.set_id = of_set
     union all
    select set_id, programme_id, null, 'ACTION', null, null, null, state, false, date_trunc('month', undertaken_at)
      from action where set_id = of_set
     union all
    select set_id, programme_id, null, 'PROGRESS_NOTE', null, null, null,
           case when not_yet then 'NOT_YET' else 'NOTED' end, false, date_trunc('month', noted_at)
      from progress_note where set_id = of_set
     union all
    select set_id, programme_id, null, 'EVALUATION', null, null, null,
           state, false, date_trunc('month', given_at)
      from evaluation where set_id = of_set and state <> 'DRAFT'
$$;
revoke execute on function keep_without_words(uuid) from setwise_app;
