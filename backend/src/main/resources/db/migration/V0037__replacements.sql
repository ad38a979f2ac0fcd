-- Who comes after a set has started: until when, and with whose agreement.

alter table programme
    -- until the presenting session with this number has begun; 0 for never
    add column replacement_until  integer not null default 2 check (replacement_until between 0 and 20),
    add column replacement_agreed boolean not null default true;

-- A seat of a running set that could be given to somebody new.
create table replacement (
    id         uuid primary key,
    set_id     uuid        not null references learning_set,
    state      text        not null check (state in ('ASKING', 'AGREED', 'REFUSED', 'FILLED')),
    asked_at   timestamptz not null,
    settled_at timestamptz,
    version    integer     not null default 0
);
create index replacement_by_set on replacement (set_id, asked_at);

-- Who agrees is told to nobody: each member sees their own answer alone.
create table replacement_answer (
    replacement_id uuid        not null references replacement on delete cascade,
    person_id      uuid        not null references person,
    agrees         boolean     not null,
    answered_at    timestamptz not null,
    primary key (replacement_id, person_id)
);
alter table replacement_answer enable row level security;
alter table replacement_answer force row level security;
create policy replacement_answer_own on replacement_answer to setwise_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy replacement_answer_tally on replacement_answer for select to setwise_owner using (true);

-- How many members are asked, and how many of them said what.
create function replacement_tally(of_replacement uuid) returns table (asked integer, agreeing integer, refusing integer)
  language sql stable security definer set search_path = public
  as $$
    select cast(count(*) as integer), cast(count(*) filter (where a.agrees) as integer),
           cast(count(*) filter (where not a.agrees) as integer)
      from replacement r
      join enrolment e on e.set_id = r.set_id and e.state = 'ENROLLED'
      left join replacement_answer a on a.replacement_id = r.id and a.person_id = e.person_id
     where r.id = of_replacement
  $$;

-- How many seats of a running set can be offered: agreed to and free, as long as the programme lets anybody come.
create function replacement_seats(of_set uuid) returns integer language sql stable as $$
    select greatest(0, cast(least(
             s.capacity - (select count(*) from enrolment e
                            where e.set_id = s.id and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED')),
             (select count(*) from replacement r where r.set_id = s.id and r.state = 'AGREED')
               - (select count(*) from enrolment e where e.set_id = s.id and e.state = 'OFFERED')) as integer))
      from learning_set s join programme g on g.id = s.programme_id
     where s.id = of_set and s.state = 'RUNNING'
       and (select count(*) from learning_session x
             where x.set_id = s.id and x.kind = 'PRESENTING' and x.state in ('IN_PROGRESS', 'CONCLUDED'))
           < g.replacement_until
$$;
