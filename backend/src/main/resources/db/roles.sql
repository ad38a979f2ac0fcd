-- The two roles of a Setwise database, made by a superuser in the database they are for. Safe to run again.
-- The passwords arrive as settings of the connection, so that no file and no log holds them:
--   setwise.owner_password, setwise.app_password
do $$
begin
  if not exists (select from pg_roles where rolname = 'setwise_owner') then
    create role setwise_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'setwise_app') then
    create role setwise_app;
  end if;
  -- Owns the schema and runs the migrations.
  execute format(
    'alter role setwise_owner login nosuperuser nocreatedb nocreaterole nobypassrls password %L',
    current_setting('setwise.owner_password'));
  -- Runs the application; owns nothing, so that row-level security always holds for it.
  execute format(
    'alter role setwise_app login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password %L',
    current_setting('setwise.app_password'));
  -- What people write never reaches the server's log: neither the statement nor the row that was refused.
  alter role setwise_owner set log_min_error_statement = 'panic';
  alter role setwise_owner set log_error_verbosity = 'terse';
  alter role setwise_app set log_min_error_statement = 'panic';
  alter role setwise_app set log_error_verbosity = 'terse';
  execute format('alter database %I owner to setwise_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to setwise_app', current_database());
end
$$;
revoke all on schema public from public;
grant usage on schema public to setwise_app;
