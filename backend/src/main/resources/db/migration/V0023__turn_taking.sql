-- Whose turn it is to ask, silence, and what people write in the room for themselves alone.

-- Rule 6 holds for it as for every other term: it changes with a new version that everybody signs.
alter table contract add column question_style text not null default 'ONE_AT_A_TIME'
    check (question_style in ('ONE_AT_A_TIME', 'ALL_FIRST'));
comment on column contract.question_style is 'ALL_FIRST: the set hears all questions before the presenter answers the first.';

-- What goes on in a turn beside its questions.
create table turn_floor (
    turn_id              uuid primary key,
    set_id               uuid        not null,
    programme_id         uuid        not null,
    -- Since when everybody keeps silence with the presenter; null when nobody does.
    thinking_since       timestamptz,
    silence_seconds      integer     not null default 0 check (silence_seconds >= 0),
    -- Whom the presenter has invited to ask on; until they do, pass or the presenter goes on, no other question is put.
    follow_up_by         uuid references person,
    -- Where all questions are heard first: that the presenter answers them now.
    answering            boolean     not null default false,
    experience_invited   boolean     not null default false,
    version              integer     not null default 0,
    foreign key (turn_id, set_id) references turn (id, set_id)
);

create table raised_hand (
    turn_id      uuid        not null,
    person_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    raised_at    timestamptz not null,
    primary key (turn_id, person_id),
    foreign key (turn_id, set_id) references turn (id, set_id)
);

-- What somebody notes for themselves in a turn.
create table private_note (
    turn_id      uuid        not null,
    author_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    text         text        not null check (length(text) <= 20000),
    written_at   timestamptz not null,
    primary key (turn_id, author_id),
    foreign key (turn_id, set_id) references turn (id, set_id)
);

-- Five minutes alone, at the end of a session and after it.
create table review_sheet (
    session_id   uuid        not null,
    author_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    learned      text check (length(learned) <= 4000),
    next_actions text check (length(next_actions) <= 4000),
    struck_by    text check (length(struck_by) <= 4000),
    set_worked   text check (length(set_worked) <= 4000),
    about_myself text check (length(about_myself) <= 4000),
    written_at   timestamptz not null,
    primary key (session_id, author_id),
    foreign key (session_id, set_id) references learning_session (id, set_id)
);

do $$
declare
    content text;
begin
    foreach content in array array['turn_floor', 'raised_hand', 'private_note', 'review_sheet'] loop
        execute format('alter table %I enable row level security', content);
        execute format('alter table %I force row level security', content);
    end loop;
end $$;

create policy set_reads on turn_floor for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy set_writes on turn_floor for insert with check (set_id = any ((select my_set_ids())::uuid[]));
create policy set_changes on turn_floor for update using (set_id = any ((select my_set_ids())::uuid[]));

create policy set_reads on raised_hand for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy own_hand on raised_hand for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy own_hand_down on raised_hand for delete
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- Nobody but their author reads these, whatever else they are.
create policy author_reads on private_note for select
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on private_note for insert
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on private_note for update
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy author_reads on review_sheet for select
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_writes on review_sheet for insert
    with check (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy author_changes on review_sheet for update
    using (author_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- Hands go up in a turn that is on, and never the presenter's own (rule 17).
create function hands_are_for_askers() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from turn where id = new.turn_id and presenter_id <> new.person_id and state = 'PRESENTING') then
        raise exception 'a hand is raised to ask' using errcode = '23514', constraint = 'rule_17_hands_are_for_askers';
    end if;
    return new;
end $$;
create trigger hands_are_for_askers before insert on raised_hand for each row execute function hands_are_for_askers();

-- In the second mode experience is told when the presenter invites it, and not before.
create function experience_is_invited() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from turn_floor where turn_id = new.turn_id and experience_invited) then
        raise exception 'the presenter has not invited experience'
            using errcode = '23514', constraint = 'rule_18_experience_is_invited';
    end if;
    return new;
end $$;
create trigger then_experience_is_invited before insert on contribution for each row execute function experience_is_invited();

-- Whose turn it is to ask, of those who are there: whom the presenter has invited to ask on; then whoever was heard least in this turn, a
-- pass counting as once; among equals whoever raised a hand, and who was heard least in the turns before. Nobody is shown the order.
create function next_to_ask(of_turn uuid) returns uuid language sql stable as $$
    select a.person_id
      from turn t
      join attendance a on a.session_id = t.session_id and a.state = 'ATTENDED' and a.person_id <> t.presenter_id
      join enrolment e on e.set_id = t.set_id and e.person_id = a.person_id and e.state = 'ENROLLED'
      left join turn_floor f on f.turn_id = t.id
      left join raised_hand h on h.turn_id = t.id and h.person_id = a.person_id
     where t.id = of_turn and t.state = 'PRESENTING'
       and not exists (select 1 from presence p where p.session_id = t.session_id and p.person_id = a.person_id and not p.here)
     order by (f.follow_up_by = a.person_id) desc nulls last,
              (select count(*) from question q where q.turn_id = t.id and q.asker_id = a.person_id and q.state <> 'WITHDRAWN')
              + (select count(*) from turn_pass p where p.turn_id = t.id and p.person_id = a.person_id),
              h.raised_at nulls last,
              (select count(*) from question q where q.set_id = t.set_id and q.asker_id = a.person_id and q.asked_at is not null),
              e.applied_at, a.person_id
     limit 1
$$;
