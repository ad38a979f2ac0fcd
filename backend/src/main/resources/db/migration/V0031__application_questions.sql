-- What a programme asks its applicants, what they answered, and what has changed since they did.

create table application_question (
    id           uuid primary key,
    programme_id uuid        not null references programme,
    position     integer     not null check (position >= 0),
    kind         text        not null check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'CHOICE')),
    text         text        not null check (length(btrim(text)) between 1 and 500),
    required     boolean     not null,
    choices      jsonb       not null default '[]',
    created_at   timestamptz not null,
    -- asked no longer, kept for the answers that were given
    retired_at   timestamptz
);
create index application_question_by_programme on application_question (programme_id, position);

create table application_answer (
    enrolment_id uuid not null references enrolment on delete cascade,
    question_id  uuid not null references application_question,
    text         text not null,
    primary key (enrolment_id, question_id)
);
create index application_answer_by_question on application_answer (question_id);

-- What somebody answered is for them and for the programme's organisers.
alter table application_answer enable row level security;
alter table application_answer force row level security;
create policy application_answer_of_its_person_and_organisers on application_answer to setwise_app
    using (exists (
        select 1 from enrolment e join programme g on g.id = e.programme_id
         where e.id = enrolment_id
           and (e.person_id = current_person()
                or exists (select 1 from organiser o
                            where o.organisation_id = g.organisation_id and o.person_id = current_person()))));
create policy application_answer_is_there on application_answer for select to setwise_owner using (true);

-- A question that somebody answered is not put into other words, whoever tries: hence with the owner's eyes.
create function answered_question_stays() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
    if (new.kind, new.text, new.choices) is distinct from (old.kind, old.text, old.choices)
       and exists (select 1 from application_answer where question_id = new.id) then
        raise exception 'an answered question stays as it was asked'
            using errcode = '23514', constraint = 'answered_question_stays';
    end if;
    return new;
end $$;
create trigger answered_question_stays before update on application_question
    for each row execute function answered_question_stays();

create table programme_change (
    id           uuid primary key,
    programme_id uuid        not null references programme,
    person_id    uuid        not null references person,
    at           timestamptz not null,
    what         jsonb       not null
);
create index programme_change_by_programme on programme_change (programme_id, id);
