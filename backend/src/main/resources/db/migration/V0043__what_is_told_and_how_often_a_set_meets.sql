-- Mails about a poll lead to its page.
alter table notification add column poll_id uuid references time_poll on delete cascade;

-- How often a set meets: every so many weeks, as until now, or on such a day as the second Tuesday of the month.
alter table contract alter column weeks_between_sessions drop not null;
alter table contract add column monthly_ordinal integer check (monthly_ordinal between 1 and 5);
alter table contract add column monthly_weekday text
    check (monthly_weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'));
alter table contract add column monthly_every integer check (monthly_every between 1 and 6);
alter table contract add constraint one_cadence check (
    num_nonnulls(weeks_between_sessions, monthly_ordinal) = 1
    and num_nulls(monthly_ordinal, monthly_weekday, monthly_every) in (0, 3));
comment on column contract.monthly_ordinal is '1 to 4 for the first to the fourth of the month, 5 for the last.';
comment on column contract.monthly_every is 'How many months from one session to the next.';
