-- How confident members are with their progress (rule 24), and what each of them has learned over all sets.

-- Rule 6 holds for it as for every other term: it changes with a new version that everybody signs.
alter table contract add column confidence_shared boolean not null default false;
comment on column contract.confidence_shared is 'Whether members see each other''s answers; otherwise the set sees its range.';

-- A member's answer at a session.
create table confidence (
    session_id   uuid        not null,
    person_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    value        integer constraint rule_24_from_one_to_ten check (value between 1 and 10),
    -- What was agreed when it was asked for: what was told in confidence then stays so, whatever is agreed later.
    shared       boolean     not null,
    given_at     timestamptz not null,
    primary key (session_id, person_id),
    foreign key (session_id, set_id) references learning_session (id, set_id)
);
comment on column confidence.value is 'Null is a pass.';
create index confidence_by_set on confidence (set_id);
create index confidence_by_person on confidence (person_id);

-- Apart from the answer, because nobody but its author ever reads it.
create table confidence_words (
    session_id   uuid        not null,
    person_id    uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    words        text        not null check (length(btrim(words)) between 1 and 2000),
    primary key (session_id, person_id),
    foreign key (session_id, person_id) references confidence (session_id, person_id) on delete cascade
);

-- Where a member wants to be.
create table confidence_target (
    set_id       uuid        not null,
    person_id    uuid        not null references person,
    programme_id uuid        not null,
    target       integer     not null constraint rule_24_target_from_one_to_ten check (target between 1 and 10),
    set_at       timestamptz not null,
    primary key (set_id, person_id),
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);

do $$
declare
    content text;
begin
    foreach content in array array['confidence', 'confidence_words', 'confidence_target'] loop
        execute format('alter table %I enable row level security', content);
        execute format('alter table %I force row level security', content);
    end loop;
end $$;

-- Whether the members of a set see each other's answers: every one of them has signed that they do.
create function confidence_is_shared(of_set uuid) returns boolean language sql stable as $$
    select contract_is_signed(of_set)
       and (select confidence_shared from contract where set_id = of_set order by number desc limit 1)
$$;

create function belongs_to_set(person uuid, of_set uuid) returns boolean language sql stable as $$
    select exists (select 1 from enrolment where set_id = of_set and person_id = person and state in ('ENROLLED', 'COMPLETED'))
$$;

-- One's own stays one's own, also after leaving the set.
create policy own_reads on confidence for select using (person_id = current_person());
create policy set_reads_what_is_shared on confidence for select
    using (shared and set_id = any ((select my_set_ids())::uuid[]) and belongs_to_set(person_id, set_id)
           and confidence_is_shared(set_id));
create policy own_writes on confidence for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy own_changes on confidence for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy figures_are_made on confidence for select to setwise_owner using (true);

create policy own_reads on confidence_words for select using (person_id = current_person());
create policy own_writes on confidence_words for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy own_changes on confidence_words for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy own_removes on confidence_words for delete
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

create policy own_reads on confidence_target for select using (person_id = current_person());
create policy own_writes on confidence_target for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy own_changes on confidence_target for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy figures_are_made on confidence_target for select to setwise_owner using (true);

-- Rule 24: members are asked at each session, from its beginning until the next begins; what they answered while it went on stands when it
-- is over, so that the set's range never moves. The lock lets no session be concluded between the look and the answer.
create function confidence_is_asked_for() returns trigger language plpgsql as $$
declare
    asked_at learning_session;
begin
    select * into asked_at from learning_session where id = new.session_id for share;
    if not exists (select 1 from enrolment
                    where set_id = new.set_id and person_id = new.person_id and state = 'ENROLLED') then
        raise exception 'members are asked' using errcode = '23514', constraint = 'rule_24_asked_of_members';
    end if;
    if asked_at.state not in ('IN_PROGRESS', 'CONCLUDED')
       or exists (select 1 from learning_session later
                   where later.set_id = new.set_id and later.started_at > asked_at.started_at) then
        raise exception 'it is asked from the beginning of a session to the beginning of the next'
            using errcode = '23514', constraint = 'rule_24_asked_until_the_next_session';
    end if;
    if tg_op = 'UPDATE' and asked_at.state = 'CONCLUDED' and old.given_at <= asked_at.concluded_at then
        raise exception 'what was answered in a session stands'
            using errcode = '23514', constraint = 'rule_24_answered_in_the_session_stands';
    end if;
    new.shared := confidence_is_shared(new.set_id);
    return new;
end $$;
create trigger confidence_is_asked_for before insert or update on confidence
    for each row execute function confidence_is_asked_for();

-- Between which numbers the answers given in each session lay: for a set that may be asked by whoever asks, of four answers at least, and
-- never narrower than two, because a narrower one would tell what each of them answered.
create function confidence_ranges(of_set uuid) returns table (session_id uuid, low integer, high integer)
  language sql stable security definer set search_path = public
  as $$
    select r.id, least(r.low, 8), greatest(least(r.low, 8) + 2, r.high)
      from (select s.id, min(c.value) as low, max(c.value) as high
              from learning_session s
              join confidence c on c.session_id = s.id and c.given_at <= s.concluded_at
             where s.set_id = of_set and s.state = 'CONCLUDED' and of_set = any ((select my_set_ids())::uuid[])
             group by s.id
            having count(c.value) >= 4) r
  $$;

-- Whether every member has come where they wanted to be, with the last number they gave after the introduction. While a session is on nothing is told,
-- so that no answer in it can be seen to have tipped the scale.
create function confidence_is_reached(of_set uuid) returns boolean
  language sql stable security definer set search_path = public
  as $$
    select of_set = any ((select my_set_ids())::uuid[])
       and exists (select 1 from enrolment where set_id = of_set and state = 'ENROLLED')
       and not exists (select 1 from learning_session where set_id = of_set and state = 'IN_PROGRESS')
       and not exists (
           select 1 from enrolment e
            where e.set_id = of_set and e.state = 'ENROLLED'
              and not exists (
                  select 1 from confidence_target t
                   where t.set_id = of_set and t.person_id = e.person_id
                     and t.target <= (select c.value
                                        from confidence c join learning_session s on s.id = c.session_id
                                       where c.set_id = of_set and c.person_id = e.person_id and c.value is not null
                                         and s.kind <> 'INTRODUCTORY'
                                       order by s.started_at desc limit 1)))
  $$;

-- What somebody writes into their own learning log, of one of their sets or of none.
create table log_entry (
    id           uuid primary key,
    person_id    uuid        not null references person,
    set_id       uuid,
    programme_id uuid,
    day          date        not null,
    text         text        not null check (length(btrim(text)) between 1 and 20000),
    written_at   timestamptz not null,
    version      integer     not null default 0,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    check ((set_id is null) = (programme_id is null))
);
create index log_entry_by_person on log_entry (person_id, day);
create index log_entry_by_set on log_entry (set_id);
comment on column log_entry.text is 'Markdown.';

alter table log_entry enable row level security;
alter table log_entry force row level security;
create policy own_reads on log_entry for select using (person_id = current_person());
create policy own_writes on log_entry for insert
    with check (person_id = current_person() and (set_id is null or set_id = any ((select my_set_ids())::uuid[])));
create policy own_changes on log_entry for update using (person_id = current_person());
create policy own_removes on log_entry for delete using (person_id = current_person());

-- The learning log is its owner's over all sets: what they wrote themselves they read on when they have left one, until it is erased.
create policy own_reads on review_sheet for select using (author_id = current_person());
create policy own_reads on outcome for select using (presenter_id = current_person());
create policy own_reads on action for select using (owner_id = current_person());
create policy own_reads on progress_note for select using (author_id = current_person());
