-- What the organisers of a programme say in its mails in place of the usual words.
create table mail_wording (
    programme_id uuid        not null references programme on delete cascade,
    kind         text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    language     text        not null check (language in ('EN', 'DE')),
    subject      text        not null check (length(btrim(subject)) between 1 and 150 and subject !~ '[[:cntrl:]]'),
    message      text        not null check (length(btrim(message)) between 1 and 2000),
    changed_by   uuid        not null references person,
    changed_at   timestamptz not null,
    version      integer     not null check (version >= 1),
    primary key (programme_id, kind, language)
);
