-- How sets end: evaluation on three levels, what came of it, what the members wish, and how a set goes on.

-- What members are asked. Without a programme: asked at the end of every set. Its words never change, so that every answer keeps
-- the question it was given to; what is asked no longer is retired.
create table evaluation_question (
    id           uuid primary key,
    programme_id uuid references programme,
    level        text        not null check (level in ('ME', 'SET', 'PROGRAMME')),
    kind         text        not null check (kind in ('SCALE', 'OPEN')),
    position     integer     not null check (position >= 0),
    text         text        not null check (length(btrim(text)) between 1 and 500),
    created_at   timestamptz not null,
    retired_at   timestamptz
);
create index evaluation_question_by_programme on evaluation_question (programme_id, position);
comment on column evaluation_question.kind is 'SCALE is answered by 1 (not at all) to 5 (very much), OPEN in words.';

create function evaluation_question_stays() returns trigger language plpgsql as $$
begin
    if (new.programme_id, new.level, new.kind, new.text) is distinct from (old.programme_id, old.level, old.kind, old.text) then
        raise exception 'a question stays as it was asked' using errcode = '23514', constraint = 'evaluation_question_stays';
    end if;
    return new;
end $$;
create trigger evaluation_question_stays before update on evaluation_question
    for each row execute function evaluation_question_stays();

insert into evaluation_question (id, level, kind, position, text, created_at) values
    ('01990000-0000-7000-8000-000000000011', 'ME', 'SCALE', 1, 'I see my own difficulties more clearly than when I came.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000012', 'ME', 'SCALE', 2, 'I do something differently because of the set.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000013', 'ME', 'OPEN', 3, 'What were you looking for when you came, and what have you found?', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000021', 'SET', 'SCALE', 1, 'In this set I could say what I really thought.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000022', 'SET', 'SCALE', 2, 'The questions I was asked helped me to think.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000023', 'SET', 'OPEN', 3, 'What did this set do well, and what would have made it better?', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000031', 'PROGRAMME', 'SCALE', 1, 'Taking part was worth my time.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000032', 'PROGRAMME', 'SCALE', 2, 'I would encourage a colleague to join a set.', '2026-01-01T00:00:00Z'),
    ('01990000-0000-7000-8000-000000000033', 'PROGRAMME', 'OPEN', 3, 'What should the programme keep, and what should it change?', '2026-01-01T00:00:00Z');

-- A member's evaluation: begun, given, or declined as a whole. What they answered stands beside it, question by question.
alter table evaluation add column state text check (state in ('DRAFT', 'GIVEN', 'DECLINED'));
alter table evaluation add column changed_at timestamptz;
alter table evaluation alter column given_at drop not null;

-- A question of a given evaluation that has no answer was left out by its member.
create table evaluation_answer (
    set_id       uuid        not null,
    person_id    uuid        not null,
    question_id  uuid        not null references evaluation_question,
    programme_id uuid        not null,
    level        text        not null check (level in ('ME', 'SET', 'PROGRAMME')),
    scale        integer check (scale between 1 and 5),
    text         text check (length(btrim(text)) between 1 and 4000),
    -- since when the programme's organisers may read these words; null as long as the member has not said so
    released_at  timestamptz,
    primary key (set_id, person_id, question_id),
    foreign key (set_id, person_id) references evaluation (set_id, person_id) on delete cascade,
    constraint answer_is_a_figure_or_words check ((scale is null) <> (text is null)),
    constraint words_are_released_figures_are_counted check (released_at is null or text is not null)
);
create index evaluation_answer_by_question on evaluation_answer (question_id);

-- What was written before there were questions answers the open one about oneself. The owner sees it for this moment alone.
alter table evaluation no force row level security;
insert into evaluation_answer (set_id, person_id, question_id, programme_id, level, text)
    select set_id, person_id, '01990000-0000-7000-8000-000000000013', programme_id, 'ME', text from evaluation where text is not null;
update evaluation set state = case when text is null then 'DECLINED' else 'GIVEN' end, changed_at = given_at, text = null;
alter table evaluation force row level security;
alter table evaluation
    alter column state set not null,
    alter column changed_at set not null,
    add constraint given_evaluation_has_its_moment check ((state = 'DRAFT') = (given_at is null));

-- An answer is to a question that is asked in this programme, on its level and in its kind.
create function evaluation_answer_fits() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from evaluation_question q
                    where q.id = new.question_id and (q.programme_id is null or q.programme_id = new.programme_id)
                      and q.level = new.level and (q.kind = 'SCALE') = (new.scale is not null)) then
        raise exception 'no such question' using errcode = '23514', constraint = 'evaluation_answer_fits_its_question';
    end if;
    return new;
end $$;
create trigger evaluation_answer_fits before insert or update on evaluation_answer
    for each row execute function evaluation_answer_fits();

-- What came of the set for one of its members, in their own words, for the set.
create table set_summary (
    set_id       uuid        not null,
    person_id    uuid        not null references person,
    programme_id uuid        not null,
    text         text        not null check (length(btrim(text)) between 1 and 4000),
    written_at   timestamptz not null,
    version      integer     not null default 0,
    primary key (set_id, person_id),
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);

-- A few words that an author picks for one of their outcomes, or for their summary of the set. The organisation sees them from the
-- moment their author releases them, until the author takes that back.
create table theme (
    id           uuid primary key,
    set_id       uuid        not null,
    programme_id uuid        not null,
    author_id    uuid        not null references person,
    turn_id      uuid,
    text         text        not null check (length(btrim(text)) between 1 and 80),
    marked_at    timestamptz not null,
    released_at  timestamptz,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    foreign key (turn_id, set_id) references turn (id, set_id)
);
comment on column theme.turn_id is 'Null for a theme of the summary of the whole set.';
create unique index theme_is_marked_once on theme (set_id, author_id, coalesce(turn_id, set_id), lower(text));
create index theme_by_programme on theme (programme_id) where released_at is not null;
-- One agrees to words as they are: they do not change afterwards.
revoke update on theme from setwise_app;
grant update (released_at) on theme to setwise_app;

-- How a member wishes that it goes on, for the set to see while it decides.
create table closing_wish (
    set_id       uuid        not null,
    person_id    uuid        not null references person,
    programme_id uuid        not null,
    wish         text        not null check (wish in ('RENEW', 'SELF_FACILITATE', 'DISBAND')),
    wished_at    timestamptz not null,
    primary key (set_id, person_id),
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);

do $$
declare
    content text;
begin
    foreach content in array array['evaluation_answer', 'set_summary', 'theme', 'closing_wish'] loop
        execute format('alter table %I enable row level security', content);
        execute format('alter table %I force row level security', content);
    end loop;
end $$;

create policy author_reads on evaluation_answer for select to setwise_app
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on evaluation_answer for insert to setwise_app
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on evaluation_answer for update to setwise_app
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_removes on evaluation_answer for delete to setwise_app
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
-- The owner's functions count figures and hand on released words; neither has anything else to do here.
create policy figures_and_released_words on evaluation_answer for select to setwise_owner
    using (scale is not null or released_at is not null);
create policy which_evaluations_are_given on evaluation for select to setwise_owner using (true);

create policy set_reads on set_summary for select to setwise_app using (set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on set_summary for insert to setwise_app
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on set_summary for update to setwise_app
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- Marked by whoever the outcome or the summary belongs to, and seen by nobody else.
create policy author_reads on theme for select to setwise_app
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_marks_their_own on theme for insert to setwise_app
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[])
                and case when turn_id is null
                         then exists (select 1 from set_summary s where s.set_id = theme.set_id and s.person_id = author_id)
                         else exists (select 1 from outcome o where o.turn_id = theme.turn_id and o.presenter_id = author_id
                                         and o.summary is not null) end);
create policy author_releases on theme for update to setwise_app
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_removes on theme for delete to setwise_app
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy released_themes on theme for select to setwise_owner using (released_at is not null);

create policy set_reads on closing_wish for select to setwise_app using (set_id = any ((select my_set_ids())::uuid[]));
create policy member_wishes on closing_wish for insert to setwise_app
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy member_changes on closing_wish for update to setwise_app
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- How many members of each set of a programme gave which figure to which question: counts alone, of given evaluations and of people who
-- are in the set still. Whoever shows them sees to it that no figure is made of fewer than five people (rule 26).
create function evaluation_counts(of_programme uuid) returns table (set_id uuid, question_id uuid, scale integer, people integer)
    language sql stable security definer set search_path = public as $$
    select a.set_id, a.question_id, a.scale, cast(count(*) as integer)
      from evaluation_answer a
      join evaluation v on v.set_id = a.set_id and v.person_id = a.person_id and v.state = 'GIVEN'
      join enrolment e on e.set_id = a.set_id and e.person_id = a.person_id and e.state in ('ENROLLED', 'COMPLETED')
     where a.programme_id = of_programme and a.scale is not null
     group by a.set_id, a.question_id, a.scale
$$;

-- Themes of a programme that their authors released, for its organisers alone: the words, without whose or which set's they are, in the
-- order of the alphabet. Nothing before five people have released one; how many named a theme, from five on (rule 26). Who leaves a set
-- takes their themes along.
create function released_themes(of_programme uuid) returns table (theme text, people integer)
    language sql stable security definer set search_path = public as $$
    with released as (
        select t.author_id, btrim(t.text) as text
          from theme t
          join enrolment e on e.set_id = t.set_id and e.person_id = t.author_id and e.state in ('ENROLLED', 'COMPLETED')
         where t.programme_id = of_programme and t.released_at is not null
           and exists (select 1 from programme g join organiser o on o.organisation_id = g.organisation_id
                        where g.id = of_programme and o.person_id = current_person()))
    select min(text), case when count(distinct author_id) >= 5 then cast(count(distinct author_id) as integer) end
      from released
     where (select count(distinct author_id) from released) >= 5
     group by lower(text)
     order by lower(text)
$$;

-- The same for what members wrote in their evaluation: for each question, once five people have released their words on it.
create function released_answers(of_programme uuid) returns table (question_id uuid, words text)
    language sql stable security definer set search_path = public as $$
    with released as (
        select a.question_id, a.person_id, a.text
          from evaluation_answer a
          join evaluation v on v.set_id = a.set_id and v.person_id = a.person_id and v.state = 'GIVEN'
          join enrolment e on e.set_id = a.set_id and e.person_id = a.person_id and e.state in ('ENROLLED', 'COMPLETED')
         where a.programme_id = of_programme and a.released_at is not null
           and exists (select 1 from programme g join organiser o on o.organisation_id = g.organisation_id
                        where g.id = of_programme and o.person_id = current_person()))
    select r.question_id, r.text
      from released r
     where (select count(distinct o.person_id) from released o where o.question_id = r.question_id) >= 5
     order by r.question_id, md5(r.text)
$$;

-- A set that goes on does so as another set of the same people, who agree afresh; what was said in the one stays in it.
alter table learning_set add column continues_id uuid references learning_set;
create unique index set_goes_on_once on learning_set (continues_id);
alter table enrolment add column continues_id uuid references enrolment;
create unique index place_goes_on_once on enrolment (continues_id);

-- A place goes on for the same person, by the same roster, in the set that continues theirs.
create function place_goes_on_as_it_was() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from enrolment e
          join learning_set s on s.id = new.set_id and s.continues_id = e.set_id
         where e.id = new.continues_id and e.state = 'COMPLETED'
           and e.person_id = new.person_id and e.programme_id = new.programme_id
           and (new.roster_id is null or e.roster_id = new.roster_id)) then
        raise exception 'a place goes on as it was' using errcode = '23514', constraint = 'place_goes_on_as_it_was';
    end if;
    return new;
end $$;
create trigger place_goes_on_as_it_was before insert or update of continues_id, set_id, person_id, roster_id, programme_id on enrolment
    for each row when (new.continues_id is not null) execute function place_goes_on_as_it_was();

-- Rule 2, anew: whoever goes on in the set that continues theirs is not admitted a second time.
create or replace function rule_2_entitlement() returns trigger language plpgsql as $$
begin
    if new.continues_id is null
       and ((tg_op = 'INSERT' and new.state in ('OFFERED', 'ENROLLED', 'COMPLETED'))
            or (tg_op = 'UPDATE' and new.state in ('OFFERED', 'ENROLLED')
                and (old.state, old.roster_id, old.person_id) is distinct from (new.state, new.roster_id, new.person_id))
            or (tg_op = 'UPDATE' and new.state = 'COMPLETED' and old.state not in ('ENROLLED', 'COMPLETED'))) then
        if not exists (
            select 1 from roster_entry e join person p on p.email = e.email
             where e.roster_id = new.roster_id and p.id = new.person_id
               and e.valid_from <= new.entitled_on and (e.valid_to is null or e.valid_to >= new.entitled_on)) then
            raise exception 'no roster entry is valid that day'
                using errcode = '23514', constraint = 'rule_2_entitled_that_day';
        end if;
    end if;
    return new;
end $$;

-- Rule 3: which enrolments claim a place of their programme. A place that goes on is one place, not two.
create view claimed_place as
    select e.id, e.programme_id, e.roster_id
      from enrolment e
     where e.state in ('OFFERED', 'ENROLLED', 'COMPLETED')
       and not exists (select 1 from enrolment n where n.continues_id = e.id and n.state in ('ENROLLED', 'COMPLETED'));

create or replace function rule_3_check(of_programme uuid) returns void language plpgsql as $$
declare
    total integer;
    claimed bigint;
begin
    select places into total from programme where id = of_programme for no key update;
    select coalesce(sum(greatest(r.reserved_places, u.used)), 0) into claimed
      from roster r
      cross join lateral (select count(*) as used from claimed_place c where c.roster_id = r.id) u
     where r.programme_id = of_programme;
    if claimed > total then
        raise exception 'more places claimed than there are'
            using errcode = '23514', constraint = 'rule_3_places_never_exceeded';
    end if;
end $$;

create or replace function rule_4_order() returns trigger language plpgsql as $$
declare
    total integer;
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and new.state = 'WAITING' and old.waiting_number <> new.waiting_number then
        raise exception 'the waiting order is kept' using errcode = '23514', constraint = 'rule_4_waiting_order_is_kept';
    end if;
    if new.state = 'OFFERED' and (tg_op = 'INSERT' or old.state <> 'OFFERED') then
        select places into total from programme where id = new.programme_id for no key update;
        if exists (
            with roster_use as (
                select r.id, r.reserved_places,
                       (select count(*) from claimed_place c where c.roster_id = r.id and c.id <> new.id) as used
                  from roster r where r.programme_id = new.programme_id),
            claimed as (select sum(greatest(reserved_places, used)) as places from roster_use),
            ahead as materialized (
            select w.id
              from enrolment w
              join person p on p.id = w.person_id and p.deactivated_at is null
              join roster_entry t on t.email = p.email and t.valid_from <= new.entitled_on
                                 and (t.valid_to is null or t.valid_to >= new.entitled_on)
              join roster_use u on u.id = t.roster_id
              cross join claimed c
             where w.programme_id = new.programme_id and w.state = 'WAITING' and w.id <> new.id
               and w.waiting_number < coalesce(new.waiting_number, w.waiting_number + 1)
               and c.places - greatest(u.reserved_places, u.used) + greatest(u.reserved_places, u.used + 1) <= total
               and not exists (select 1 from formation_seat f
                                where f.formation_id = new.formation_id and f.enrolment_id = w.id))
            select 1 from ahead where set_suits(new.set_id, ahead.id)) then
            raise exception 'somebody has waited longer' using errcode = '23514', constraint = 'rule_4_waiting_order_is_kept';
        end if;
    end if;
    return new;
end $$;
