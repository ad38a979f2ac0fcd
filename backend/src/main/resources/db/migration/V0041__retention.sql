-- How long a set keeps what is written in it, and how it is erased when that time is over.

-- Rule 6 holds for it as for every other term: it changes with a new version that everybody signs.
alter table programme
    add column retention_months integer not null default 12 check (retention_months between 1 and 60),
    add column retention_end    text    not null default 'ERASE' check (retention_end in ('ERASE', 'ANONYMISE'));
alter table contract
    add column retention_months integer not null default 12 check (retention_months between 1 and 60),
    add column retention_end    text    not null default 'ERASE' check (retention_end in ('ERASE', 'ANONYMISE'));
comment on column contract.retention_months is 'For how many months after its end the set keeps what was written.';
comment on column contract.retention_end is 'ERASE leaves nothing of it; ANONYMISE leaves counts, states, times and purposes, without words and people.';

alter table learning_set
    -- The day on which it closed or was cancelled, where it meets.
    add column over_on             date,
    -- When its members were first told of the present last day, and when they were reminded of it.
    add column erasure_told_at     timestamptz,
    add column erasure_reminded_at timestamptz,
    add column erased_at           timestamptz;

-- Every set that is over has its clock, whichever way it came to its end.
update learning_set set over_on = current_date where state in ('CLOSED', 'CANCELLED');
update learning_set s
   set retain_until = (current_date + make_interval(months => coalesce(
           (select c.retention_months from contract c where c.set_id = s.id order by c.number desc limit 1), 12)))::date
 where state = 'CANCELLED' and retain_until is null;
alter table learning_set
    add constraint set_that_is_over_has_a_clock check (state <> 'CANCELLED' or retain_until is not null),
    add constraint erased_set_is_over check (erased_at is null or state in ('CLOSED', 'CANCELLED'));
create index learning_set_to_erase on learning_set (retain_until) where erased_at is null;

-- A last day that is moved is told anew.
create function last_day_is_told_anew() returns trigger language plpgsql as $$
begin
    if old.erased_at is not null then
        raise exception 'what is erased has no clock' using errcode = '23514', constraint = 'erased_set_keeps_its_last_day';
    end if;
    new.erasure_told_at := null;
    new.erasure_reminded_at := null;
    return new;
end $$;
create trigger last_day_is_told_anew before update of retain_until on learning_set
    for each row when (new.retain_until is distinct from old.retain_until) execute function last_day_is_told_anew();

-- What stays of an anonymised set: what kind of thing was done, when, and what became of it. No words, nobody's name, and no id by which
-- one could be found again.
create table anonymised_entry (
    id            uuid primary key default gen_random_uuid(),
    set_id        uuid        not null,
    programme_id  uuid        not null,
    session_id    uuid references learning_session,
    what          text        not null check (what in ('INTRODUCTION', 'DILEMMA', 'QUESTION', 'CONTRIBUTION', 'PASS', 'OUTCOME', 'ACTION',
                                                       'PROGRESS_NOTE', 'EVALUATION')),
    phase         text,
    kind          text,
    purpose       text,
    state         text,
    made_me_think boolean     not null default false,
    happened_at   timestamptz not null,
    foreign key (set_id, programme_id) references learning_set (id, programme_id)
);
create index anonymised_entry_by_set on anonymised_entry (set_id);
revoke insert, update, delete on anonymised_entry from setwise_app;

-- The set that is being erased, for the policies and triggers that let its erasure through. Only a function of the owner erases, so that
-- nothing is let through to the application's role however it sets this.
create function set_being_erased() returns uuid language sql stable as $$
    select case when current_user = 'setwise_owner' then nullif(current_setting('setwise.set_being_erased', true), '')::uuid end
$$;

-- A set that is erased, or is being erased at this moment, takes nothing new: the lock makes writer and erasure follow each other.
create function erased_set_takes_nothing() returns trigger language plpgsql as $$
begin
    if (select erased_at from learning_set where id = new.set_id for key share) is not null then
        raise exception 'the set is erased' using errcode = '23514', constraint = 'erased_set_takes_nothing';
    end if;
    return new;
end $$;

-- Called by the migration that makes a table of content: its rows go when their set's time is over.
create function erased_with_its_set(of_table regclass) returns void language plpgsql as $$
begin
    execute format('create policy erased_with_its_set on %s to setwise_owner using (set_id = set_being_erased())', of_table);
    execute format('create trigger erased_set_takes_nothing before insert on %s for each row execute function erased_set_takes_nothing()',
                   of_table);
end $$;

-- What was written and said in a set, whichever migration brought it.
do $$
declare
    content regclass;
begin
    for content in
        select c.oid::regclass from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'set_id' and a.attnotnull
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
    loop
        perform erased_with_its_set(content);
    end loop;
end $$;

-- The tables that are erased with a set, those that point at others first.
create function tables_erased_with_a_set() returns setof regclass language sql stable as $$
    with recursive content as (
        select polrelid as of from pg_policy where polname = 'erased_with_its_set'),
    pointed_at as (
        select of, 0 as depth from content
         union all
        select k.confrelid, p.depth + 1
          from pointed_at p
          join pg_constraint k on k.contype = 'f' and k.conrelid = p.of and k.confrelid <> p.of
          join content c on c.of = k.confrelid
         where p.depth < 20)
    select of::regclass from pointed_at group by of order by max(depth), of
$$;

create policy erased_with_the_set_applied_for on application_answer for delete to setwise_owner using (true);

-- Leaves what an anonymised set keeps.
create function keep_without_words(of_set uuid) returns void language sql as $$
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
           case when text is null then 'DECLINED' else 'GIVEN' end, false, given_at
      from evaluation where set_id = of_set
$$;

-- Everything by which a kept answer of a request can be known to be about this set.
create function ids_around_a_set(of_set uuid) returns uuid[] language sql stable as $$
    select array_agg(id) from (
        select of_set as id
         union all select id from learning_session where set_id = of_set
         union all select id from turn where set_id = of_set
         union all select id from question where set_id = of_set
         union all select id from action where set_id = of_set
         union all select id from time_poll where set_id = of_set
         union all select id from replacement where set_id = of_set) around
$$;

-- Erases a set whose last day is over, in the caller's transaction: afterwards nothing that was written or said in it is in any table.
-- False where there is nothing to do, also because another was faster.
create function erase_set(of_set uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
    ending learning_set;
    content regclass;
    around uuid[];
begin
    -- Stronger than any writer's lock: who writes to this set has finished, and who comes later finds it erased.
    select * into ending from learning_set where id = of_set for update;
    -- Nothing goes without its people having been told a week before.
    if not found or ending.erased_at is not null or ending.state not in ('CLOSED', 'CANCELLED')
       or (at at time zone ending.time_zone)::date <= ending.retain_until
       or ending.erasure_told_at is null or ending.erasure_told_at > at - interval '7 days' then
        return false;
    end if;
    perform set_config('setwise.set_being_erased', of_set::text, true);
    around := ids_around_a_set(of_set);
    if coalesce((select retention_end from contract where set_id = of_set order by number desc limit 1),
                (select retention_end from programme where id = ending.programme_id)) = 'ANONYMISE' then
        perform keep_without_words(of_set);
    end if;

    for content in select * from tables_erased_with_a_set() loop
        execute format('delete from %s where set_id = $1', content) using of_set;
    end loop;

    delete from idempotency_key k
     where exists (select 1 from regexp_matches(k.operation || ' ' || coalesce(k.location, ''),
                                                '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') named(id)
                    where named.id[1]::uuid = any (around));
    delete from outbox_message o using notification n where n.set_id = of_set and o.subject_id = n.id;
    delete from notification where set_id = of_set;
    delete from replacement where set_id = of_set;
    update time_poll set decided_option_id = null, state = 'WITHDRAWN', settled_at = coalesce(settled_at, at) where set_id = of_set;
    delete from time_poll_option where set_id = of_set;
    delete from time_poll where set_id = of_set;
    delete from volunteer where set_id = of_set;
    delete from presenting_order where set_id = of_set;
    delete from host_change where set_id = of_set;
    delete from set_script where set_id = of_set;
    delete from session_event where session_id = any (around);
    update session_stream set last_event = 0 where session_id = any (around);
    delete from presence where session_id = any (around);
    update learning_session set reason = null, join_link = null, speaker_id = null where set_id = of_set;
    update contract set clauses = '[]' where set_id = of_set;

    delete from application_answer a using enrolment e where e.id = a.enrolment_id and e.set_id = of_set;
    delete from offer_link l using enrolment e where e.id = l.enrolment_id and e.set_id = of_set;
    update enrolment_change set reason = null
     where in_set = of_set or enrolment_id in (select id from enrolment where set_id = of_set);
    update enrolment set motivation = '', reason = case state when 'REFUSED' then '' end, weekly_hours = null, time_zone = null, version = version + 1
     where set_id = of_set;

    update learning_set set cancelled_reason = null, join_link = null, erased_at = at, version = version + 1 where id = of_set;
    perform set_config('setwise.set_being_erased', '', true);
    return true;
end $$;
