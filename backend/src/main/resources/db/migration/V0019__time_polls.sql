-- When could we meet? Some times are proposed, everybody answers, and deciding plans the series.

create table time_poll (
    id                uuid primary key,
    set_id            uuid        not null,
    programme_id      uuid        not null,
    state             text        not null check (state in ('OPEN', 'DECIDED', 'WITHDRAWN')),
    decided_option_id uuid,
    opened_by         uuid        not null references person,
    opened_at         timestamptz not null,
    settled_by        uuid references person,
    settled_at        timestamptz,
    version           integer     not null default 0,
    foreign key (set_id, programme_id) references learning_set (id, programme_id),
    unique (id, set_id),
    check ((state = 'OPEN') = (settled_at is null) and (state = 'DECIDED') = (decided_option_id is not null))
);
create unique index one_open_poll_per_set on time_poll (set_id) where state = 'OPEN';

create table time_poll_option (
    id        uuid primary key,
    poll_id   uuid        not null,
    set_id    uuid        not null,
    starts_at timestamptz not null,
    foreign key (poll_id, set_id) references time_poll (id, set_id),
    unique (id, poll_id),
    unique (poll_id, starts_at)
);
alter table time_poll add foreign key (decided_option_id, id) references time_poll_option (id, poll_id);

-- Who can come when is for the set alone.
create table time_poll_answer (
    option_id    uuid        not null,
    poll_id      uuid        not null,
    set_id       uuid        not null,
    programme_id uuid        not null,
    person_id    uuid        not null references person,
    answer       text        not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
    answered_at  timestamptz not null,
    primary key (option_id, person_id),
    foreign key (option_id, poll_id) references time_poll_option (id, poll_id),
    foreign key (poll_id, set_id) references time_poll (id, set_id)
);
create index time_poll_answer_by_poll on time_poll_answer (poll_id);

alter table time_poll_answer enable row level security;
alter table time_poll_answer force row level security;
create policy set_reads on time_poll_answer for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy person_answers on time_poll_answer for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy person_answers_anew on time_poll_answer for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- Organisers see how many can come when, as they see other counts, and not who. Runs with the owner's rights, for whom a policy lets it count.
create policy owner_counts on time_poll_answer for select to setwise_owner using (true);
create function time_poll_counts(of_poll uuid) returns table (option_id uuid, answer text, people bigint)
    language sql stable security definer set search_path = public as $$
    select a.option_id, a.answer, count(*)
      from time_poll_answer a
      join time_poll p on p.id = a.poll_id
      join learning_set s on s.id = p.set_id
     where a.poll_id = of_poll
       and (p.set_id = any (my_set_ids()) or organises_set(p.set_id))
       and (s.facilitator_id = a.person_id
            or exists (select 1 from enrolment e where e.set_id = p.set_id and e.person_id = a.person_id
                          and e.state in ('ENROLLED', 'COMPLETED')))
     group by a.option_id, a.answer
$$;

-- A poll that is settled takes no answer more, whoever writes it.
create function open_poll_is_answered() returns trigger language plpgsql as $$
begin
    if (select state from time_poll where id = new.poll_id for share) <> 'OPEN' then
        raise exception 'the poll is settled' using errcode = '23514', constraint = 'open_poll_is_answered';
    end if;
    return new;
end $$;
create trigger open_poll_is_answered before insert or update on time_poll_answer
    for each row execute function open_poll_is_answered();
