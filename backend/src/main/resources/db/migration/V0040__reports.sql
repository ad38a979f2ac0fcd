-- What organisers and sponsors are shown of a programme: figures of five people or more, and none from which another could be worked out
-- (rule 26). Docs: decisions/0024.

-- Somebody whom an organisation lets read its reports, and nothing else.
create table sponsor (
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    appointed_at    timestamptz not null,
    primary key (organisation_id, person_id)
);
create index sponsor_by_person on sponsor (person_id);

create function reads_reports(of_organisation uuid) returns boolean language sql stable as $$
    select exists (select 1 from organiser where organisation_id = of_organisation and person_id = current_person())
        or exists (select 1 from sponsor where organisation_id = of_organisation and person_id = current_person())
$$;

-- By what a programme would like to see whom it reaches. Its words never change, so that nobody is counted under words they did not choose.
create table criterion (
    id           uuid primary key,
    programme_id uuid        not null references programme,
    text         text        not null check (length(btrim(text)) between 1 and 300),
    created_at   timestamptz not null,
    -- asked no longer, and shown in no report
    retired_at   timestamptz
);
create index criterion_by_programme on criterion (programme_id, id);

create table criterion_option (
    id           uuid primary key,
    criterion_id uuid    not null references criterion,
    position     integer not null check (position >= 0),
    text         text    not null check (length(btrim(text)) between 1 and 200),
    unique (criterion_id, position),
    unique (id, criterion_id)
);

-- What somebody says of themselves, or does not. Theirs alone: figures are made of it, and nobody reads it.
create table criterion_declaration (
    criterion_id uuid        not null references criterion,
    person_id    uuid        not null references person,
    option_id    uuid        not null,
    declared_at  timestamptz not null,
    primary key (criterion_id, person_id),
    foreign key (option_id, criterion_id) references criterion_option (id, criterion_id)
);
create index criterion_declaration_by_person on criterion_declaration (person_id);

-- Whoever was counted stays counted as they were, in a class of five or more. A figure is a sum over whole classes; so is whatever is worked out
-- from figures, of whichever day.
create table report_class (
    id           bigint generated always as identity primary key,
    programme_id uuid    not null references programme,
    -- what is counted: PEOPLE, ORGANISATION, CRITERION:<id>, ATTENDANCE, SESSIONS, QUESTIONS:<mode>:<purpose>, …
    subject      text    not null,
    -- the figures in which the class is counted
    figures      text[]  not null,
    -- the figures in which some of its people belong and cannot be counted
    held_back    text[]  not null default '{}',
    people       integer not null constraint rule_26_five_people check (people >= 5),
    units        integer not null,
    first        numeric,
    last         numeric
);
create index report_class_by_programme on report_class (programme_id, subject);

create table report_unit (
    programme_id  uuid   not null references programme,
    subject       text   not null,
    unit_id       uuid   not null,
    person_id     uuid   not null,
    -- what is known of it while a report is counted, and forgotten when that is over
    root          text   not null,
    flags         text[] not null default '{}',
    first         numeric,
    last          numeric,
    -- as it was counted
    class_id      bigint references report_class,
    tranche       bigint,
    counted_first numeric,
    counted_last  numeric,
    primary key (programme_id, subject, unit_id, person_id)
);
create index report_unit_by_class on report_unit (class_id);
create index report_unit_by_person on report_unit (person_id);

create table report_count (
    programme_id uuid primary key references programme,
    counted_at   timestamptz not null
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['criterion_declaration', 'report_class', 'report_unit'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy figures_are_made on %I to setwise_owner using (true) with check (true)', guarded);
    end loop;
end $$;
create policy own_declarations on criterion_declaration to setwise_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy figures_are_made on question for select to setwise_owner using (true);
revoke all on report_class, report_unit from setwise_app;
revoke insert, update, delete on report_count from setwise_app;

-- Rule 26 in two sentences. People are told apart when they are five or more and those whom they leave are five or more, or none.
create function rule_26_tells_apart(people bigint, others bigint) returns boolean language sql immutable
    return people >= 5 and (others = 0 or others >= 5);

-- And what is known of a class is renewed when it has changed for five people or more.
create function rule_26_renews(changed bigint) returns boolean language sql immutable
    return changed >= 5;

-- A share of many is told in steps so wide that five lie between two of them; of fewer it is not told.
create function rule_26_share(part numeric, whole numeric) returns numeric language sql immutable
    return (select round(100 * part / whole / step) * step
              from unnest(array[1, 2, 5, 10, 20, 25]) step where step * whole >= 500 order by step limit 1);

create type report_fact as (
    subject text, unit_id uuid, person_id uuid, root text, flags text[], first numeric, last numeric);

-- Everybody whose application has come to something: a place in a set that has started, or an end without one.
create function report_people(of_programme uuid) returns setof report_fact
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
             where n.programme_id = of_programme) e
     group by e.person_id
    having bool_or(e.placed) or bool_and(e.ended)
$$;

-- Those who are counted with a place, since when, and the organisation they came from.
create function report_placed(of_programme uuid) returns table (person_id uuid, tranche bigint, organisation_id uuid)
    language sql stable security definer set search_path = public as $$
    select u.person_id, u.tranche,
           (select e.organisation_id from enrolment e
             where e.programme_id = of_programme and e.person_id = u.person_id order by e.accepted_at desc nulls last, e.id desc limit 1)
      from report_unit u join report_class c on c.id = u.class_id
     where u.programme_id = of_programme and u.subject = 'PEOPLE' and 'PLACE' = any (c.figures)
$$;

-- What those with a place declared, attended and asked.
create function report_of_the_placed(of_programme uuid) returns setof report_fact
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
     where s.programme_id = of_programme and s.state = 'CONCLUDED'
     union all
    select 'QUESTIONS:' || session_mode(t.session_id) || ':' || coalesce(q.purpose, 'NONE'), q.id, q.asker_id, 'ALL', '{}', null, null
      from question q join turn t on t.id = q.turn_id join learning_session s on s.id = t.session_id and s.state = 'CONCLUDED'
     where q.programme_id = of_programme and q.asked_at is not null and q.state <> 'WITHDRAWN'
$$;

-- What those with a place said of themselves in figures: how confident they were at first and at last, and how they judged.
create function report_of_the_told(of_programme uuid) returns setof report_fact
    language plpgsql stable security definer set search_path = public as $$
begin
    return query
    select 'CONFIDENCE'::text, p.person_id, p.person_id, 'ALL'::text, array_remove(array['organisation:' || p.organisation_id], null),
           a.answers[1], a.answers[cardinality(a.answers)]
      from report_placed(of_programme) p
      join (select c.person_id, array_agg(c.value::numeric order by s.started_at, s.id) as answers
              from confidence c join learning_session s on s.id = c.session_id
             where c.programme_id = of_programme and c.value is not null group by c.person_id) a on a.person_id = p.person_id
     where cardinality(a.answers) >= 2;
    -- The tables of evaluation are another part's, and may be missing.
    if to_regclass('evaluation_answer') is not null then
        return query
        select 'EVALUATION:' || a.question_id, md5(a.set_id || '/' || a.person_id)::uuid, a.person_id, 'ALL'::text, '{}'::text[],
               a.scale::numeric, null::numeric
          from report_placed(of_programme) p
          join evaluation_answer a on a.person_id = p.person_id and a.programme_id = of_programme and a.scale is not null
          join evaluation v on v.set_id = a.set_id and v.person_id = a.person_id and v.given_at is not null;
    end if;
end $$;

-- What members were asked to judge, in these programmes.
create function report_questions(of_programmes uuid[]) returns table (id uuid, level text, text text)
    language plpgsql stable set search_path = public as $$
begin
    if to_regclass('evaluation_question') is not null then
        return query
        select q.id, q.level, q.text from evaluation_question q
         where q.kind = 'SCALE' and (q.programme_id is null or q.programme_id = any (of_programmes))
         order by array_position(array['ME', 'SET', 'PROGRAMME'], q.level), q.programme_id nulls first, q.position, q.id;
    end if;
end $$;

create function report_sums(of_class bigint) returns void
    language sql security definer set search_path = public as $$
    update report_class c set people = u.people, units = u.units, first = u.first, last = u.last
      from (select count(distinct person_id) as people, count(distinct unit_id) as units,
                   sum(counted_first) as first, sum(counted_last) as last
              from report_unit where class_id = of_class) u
     where c.id = of_class
$$;

-- Five or more who are not counted yet make a class. Who gets a place is counted when nobody is on the way into a set any more, or when they are many:
-- in many small classes nobody could be told apart.
create function report_classes(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    new record;
    made bigint;
    filling boolean := exists (
        select 1 from enrolment e join learning_set s on s.id = e.set_id
         where e.programme_id = of_programme and e.state in ('OFFERED', 'ENROLLED') and s.state in ('DRAFT', 'ENROLLING'));
begin
    for new in
        select u.subject, u.root, count(distinct u.person_id) as people, count(distinct u.unit_id) as units
          from report_unit u
         where u.programme_id = of_programme and u.class_id is null
         group by u.subject, u.root order by u.subject, u.root
    loop
        continue when not rule_26_tells_apart(new.people, 0) or (new.subject = 'PEOPLE' and filling and new.people < 15);
        insert into report_class (programme_id, subject, figures, people, units)
        values (of_programme, new.subject, array(select distinct unnest(array['ALL', new.root])), new.people, new.units)
        returning id into made;
        update report_unit set class_id = made, tranche = made, counted_first = first, counted_last = last
         where programme_id = of_programme and subject = new.subject and root = new.root and class_id is null;
        perform report_sums(made);
    end loop;
end $$;

-- Tells the people of each class apart, by one figure after the other. Of organisations and options somebody has one.
create function report_figures_apart(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    sort record;
    class record;
    made bigint;
begin
    update report_class set held_back = '{}' where programme_id = of_programme;
    for sort in
        select distinct u.subject, flag, flag like '%:%' as one_of_many,
               array_position(array['OFFERED', 'COMPLETED', 'WITHDRAWN', 'WAITED', 'REFUSED', 'DECLINED'], flag) as rank
          from report_unit u cross join unnest(u.flags) flag
         where u.programme_id = of_programme and u.class_id is not null order by u.subject, rank, flag
    loop
        for class in
            select c.id, count(distinct u.person_id) filter (where sort.flag = any (u.flags)) as people,
                   count(distinct u.person_id) filter (where sort.flag <> all (u.flags)) as others
              from report_class c join report_unit u on u.class_id = c.id
             where c.programme_id = of_programme and c.subject = sort.subject and sort.flag <> all (c.figures)
               and not (sort.one_of_many and exists (select 1 from unnest(c.figures) f where f ~ '^(organisation|option):'))
             group by c.id having bool_or(sort.flag = any (u.flags)) order by c.id
        loop
            if not rule_26_tells_apart(class.people, class.others) then
                update report_class set held_back = held_back || sort.flag where id = class.id;
            elsif class.others = 0 then
                update report_class set figures = figures || sort.flag where id = class.id;
            else
                insert into report_class (programme_id, subject, figures, held_back, people, units)
                select programme_id, subject, figures || sort.flag, held_back, class.people, class.people
                  from report_class where id = class.id
                returning id into made;
                update report_unit set class_id = made where class_id = class.id and sort.flag = any (flags);
                perform report_sums(made), report_sums(class.id);
            end if;
        end loop;
    end loop;
end $$;

-- Takes what is known now of those who are counted, class by class, where it has changed for enough of them.
create function report_renewed(of_programme uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    class record;
begin
    for class in
        select c.id, count(distinct u.person_id) filter
                   (where (u.first, u.last) is distinct from (u.counted_first, u.counted_last)) as changed
          from report_class c join report_unit u on u.class_id = c.id
         where c.programme_id = of_programme and u.first is not null group by c.id
    loop
        continue when not rule_26_renews(class.changed);
        update report_unit set counted_first = first, counted_last = last where class_id = class.id and first is not null;
        perform report_sums(class.id);
    end loop;
end $$;

create function report_staged(of_programme uuid, facts report_fact[]) returns void
    language sql security definer set search_path = public as $$
    insert into report_unit (programme_id, subject, unit_id, person_id, root, flags, first, last)
    select of_programme, f.* from unnest(facts) f
        on conflict (programme_id, subject, unit_id, person_id) do update
       set flags = excluded.flags, first = excluded.first, last = excluded.last
$$;

-- Counts anew what a programme's report shows, once a day at most. It tells nothing.
create function count_report(of_programme uuid, at timestamptz) returns void
    language plpgsql security definer set search_path = public as $$
begin
    perform 1 from programme where id = of_programme for no key update;
    if not found or exists (select 1 from report_count where programme_id = of_programme and counted_at > at - interval '1 day') then
        return;
    end if;
    insert into report_count values (of_programme, at)
        on conflict (programme_id) do update set counted_at = excluded.counted_at;
    perform report_staged(of_programme, array(select f from report_people(of_programme) f));
    perform report_classes(of_programme);
    perform report_staged(of_programme, array(select f from report_of_the_placed(of_programme) f));
    perform report_staged(of_programme, array(select f from report_of_the_told(of_programme) f));
    perform report_classes(of_programme);
    perform report_figures_apart(of_programme);
    perform report_renewed(of_programme);
    delete from report_unit where programme_id = of_programme and class_id is null;
    update report_unit set flags = '{}', first = null, last = null where programme_id = of_programme;
end $$;

-- The figures of these programmes, and with a null programme of all of them together: for whoever reads their reports. Sums over whole classes alone.
create function report_figures(of_programmes uuid[])
    returns table (programme_id uuid, subject text, figure text, value numeric, later numeric, at_least boolean)
    language sql stable security definer set search_path = public as $$
    with counted as (
        select c.programme_id, c.subject, c.figures, c.held_back, c.people, c.units, c.first, c.last
          from report_class c join programme p on p.id = c.programme_id
         where p.id = any (of_programmes) and reads_reports(p.organisation_id)),
    held as (
        select distinct h.programme_id, h.subject, f.figure
          from counted h cross join unnest(h.held_back) f(figure)),
    summed as (
        select c.programme_id, c.subject, f.figure, sum(c.people) as people, sum(c.units) as units,
               sum(c.first) as first, sum(c.last) as last
          from counted c cross join unnest(c.figures) f(figure)
         where f.figure not like 'tranche:%'
         group by grouping sets ((c.programme_id, c.subject, f.figure), (c.subject, f.figure)))
    select s.programme_id, s.subject, s.figure,
           case split_part(s.subject, ':', 1)
               when 'ATTENDANCE' then rule_26_share(s.first, s.last)
               when 'CONFIDENCE' then round(s.first / s.people, 1)
               when 'EVALUATION' then round(s.first / s.units, 1)
               when 'SESSIONS' then s.units
               when 'QUESTIONS' then s.units
               else s.people end,
           case when s.subject = 'CONFIDENCE' then round(s.last / s.people, 1) end,
           exists (select 1 from held h where h.subject = s.subject and h.figure = s.figure
                                          and (s.programme_id is null or h.programme_id = s.programme_id))
      from summed s
$$;

-- Where somebody's words and numbers are erased, what was counted of them is nobody's any more.
create function report_lets_go() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if tg_table_name = 'question' then
        update report_unit set unit_id = gen_random_uuid(), person_id = gen_random_uuid()
         where programme_id = old.programme_id and subject like 'QUESTIONS:%' and unit_id = old.id;
    elsif tg_table_name = 'confidence' then
        update report_unit set unit_id = gen_random_uuid(), person_id = gen_random_uuid()
         where programme_id = old.programme_id and subject = 'CONFIDENCE' and person_id = old.person_id;
    else
        update report_unit set unit_id = gen_random_uuid(), person_id = gen_random_uuid()
         where programme_id = old.programme_id and subject = 'EVALUATION:' || old.question_id and person_id = old.person_id;
    end if;
    return null;
end $$;
create trigger report_lets_go after delete on question for each row execute function report_lets_go();
create trigger report_lets_go after delete on confidence for each row execute function report_lets_go();
do $$
begin
    if to_regclass('evaluation_answer') is not null then
        create trigger report_lets_go after delete on evaluation_answer for each row execute function report_lets_go();
    end if;
end $$;

-- Only what the application calls is the application's to call: facts of single people are not.
revoke execute on function report_people(uuid), report_placed(uuid), report_of_the_placed(uuid), report_of_the_told(uuid), report_sums(bigint),
    report_classes(uuid), report_figures_apart(uuid), report_renewed(uuid), report_staged(uuid, report_fact[]) from setwise_app;
