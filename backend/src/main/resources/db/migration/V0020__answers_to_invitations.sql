-- A member says that they will come (rule 14). Until they do they are expected all the same.
alter table attendance add column confirmed_at timestamptz;
alter table attendance add constraint who_apologised_does_not_confirm
    check (confirmed_at is null or state <> 'APOLOGISED');
