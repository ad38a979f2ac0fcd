-- Reports and evaluations came side by side, and each did without the other; now each can rely on the other. Figures of evaluations are made by
-- the report alone.
drop function evaluation_counts(uuid);

create or replace function report_of_the_told(of_programme uuid) returns setof report_fact
    language sql stable security definer set search_path = public as $$
    select 'CONFIDENCE', p.person_id, p.person_id, 'ALL', array_remove(array['organisation:' || p.organisation_id], null),
           a.answers[1], a.answers[cardinality(a.answers)]
      from report_placed(of_programme) p
      join (select c.person_id, array_agg(c.value::numeric order by s.started_at, s.id) as answers
              from confidence c join learning_session s on s.id = c.session_id
             where c.programme_id = of_programme and c.value is not null group by c.person_id) a on a.person_id = p.person_id
     where cardinality(a.answers) >= 2
     union all
    select 'EVALUATION:' || a.question_id, md5(a.set_id || '/' || a.person_id)::uuid, a.person_id, 'ALL', '{}', a.scale::numeric, null
      from report_placed(of_programme) p
      join evaluation_answer a on a.person_id = p.person_id and a.programme_id = of_programme and a.scale is not null
      join evaluation v on v.set_id = a.set_id and v.person_id = a.person_id and v.state = 'GIVEN'
$$;

create or replace function report_questions(of_programmes uuid[]) returns table (id uuid, level text, text text)
    language sql stable set search_path = public as $$
    select q.id, q.level, q.text from evaluation_question q
     where q.kind = 'SCALE' and (q.programme_id is null or q.programme_id = any (of_programmes))
     order by array_position(array['ME', 'SET', 'PROGRAMME'], q.level), q.programme_id nulls first, q.position, q.id
$$;

-- Where nobody gave a reason for a change of presenters, none is left behind when a person is erased.
create or replace function take_words_out_of_turns(who uuid) returns void language sql as $$
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
    update presenter_change set reason = erased(reason) where who in (from_person_id, to_person_id, changed_by);
    update turn_skip set reason = '[erased]' where who in (presenter_id, skipped_by);
    update turn_swap set reason = '[erased]' where who in (asker_id, asked_id);
    update turn_floor set follow_up_by = null where follow_up_by = who;
$$;
