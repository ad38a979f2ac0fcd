-- The library: guides, examples, ground rules, questions and starter packs, for all or for one programme.

create table library_item (
    id              uuid primary key,
    programme_id    uuid references programme,
    standard_key    text unique,
    kind            text        not null check (kind in ('GUIDE', 'EXAMPLE', 'CLAUSE', 'QUESTION', 'STARTER')),
    title           text        not null check (length(btrim(title)) between 1 and 300),
    text            text check (text is null or length(text) <= 8000),
    publisher       text check (publisher is null or length(publisher) <= 200),
    link            text check (link is null or (link ~ '^https?://' and length(link) <= 2000)),
    link_state      text        not null default 'UNCHECKED' check (link_state in ('UNCHECKED', 'ANSWERS', 'DEAD')),
    link_checked_at timestamptz,
    old_link        boolean     not null default false,
    phase           text check (phase is null or phase in ('CLARIFYING', 'OPEN_QUESTIONS', 'PROGRESS', 'ACTIONS', 'REFLECTION')),
    purpose         text check (purpose is null or purpose in
                        ('ALTERNATIVE_ACTIONS', 'BARRIERS', 'APPROACHES', 'RESOURCES', 'FEELINGS', 'ASSUMPTIONS', 'NEXT_STEPS')),
    role            text check (role is null or role in ('MEMBER', 'PRESENTER', 'FACILITATOR', 'ORGANISER')),
    removed_at      timestamptz,
    created_at      timestamptz not null,
    version         integer     not null default 0,
    check (standard_key is null or programme_id is null),
    check (not old_link or link is not null),
    check (kind not in ('GUIDE', 'EXAMPLE') or link is not null),
    check (kind not in ('CLAUSE', 'STARTER') or text is not null),
    check ((kind = 'QUESTION') = (phase is not null)),
    check (purpose is null or kind = 'QUESTION'),
    check ((kind = 'STARTER') = (role is not null))
);
create index library_item_by_programme on library_item (programme_id, kind, id) where removed_at is null;
