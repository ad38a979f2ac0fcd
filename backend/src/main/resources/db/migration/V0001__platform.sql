-- What the application's role may do with whatever the owner creates from here on.
-- Migrations run as setwise_owner; setwise_app owns nothing and cannot bypass row-level security.
alter default privileges for role setwise_owner in schema public
  grant select, insert, update, delete on tables to setwise_app;
alter default privileges for role setwise_owner in schema public
  grant usage, select on sequences to setwise_app;
alter default privileges for role setwise_owner
  revoke execute on functions from public;
alter default privileges for role setwise_owner in schema public
  grant execute on functions to setwise_app;

-- What a creating request answered, so that a repeated request answers the same and acts once.
create table idempotency_key (
  person        uuid        not null,
  key           text        not null check (length(key) between 1 and 200),
  operation     text        not null,
  request_hash  bytea       not null,
  status        int         not null,
  body          text,
  location      text,
  etag          text,
  created_at    timestamptz not null,
  primary key (person, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Kept answers repeat what people wrote: each is visible to its own person only. The person is the one for whom
-- the present transaction works; after a transaction that set it the setting is an empty string rather than unset.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_of_person on idempotency_key to setwise_app
  using (person = nullif(current_setting('setwise.person', true), '')::uuid)
  with check (person = nullif(current_setting('setwise.person', true), '')::uuid);
create policy idempotency_key_upkeep on idempotency_key to setwise_owner using (true);

-- Upkeep crosses persons, so it runs with the owner's rights and returns nothing but a count.
create function forget_idempotency_keys(older_than timestamptz) returns bigint
  language sql volatile security definer set search_path = public
  as $$
    with gone as (delete from idempotency_key where created_at < older_than returning 1)
    select count(*) from gone
  $$;
