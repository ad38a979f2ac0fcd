-- Rosters that come as a file: read into lines, looked through, then applied as a whole or not at all.

alter table roster_entry add column source text;

-- Counts every change of a roster's entries, so that nobody applies a file to another roster than the one they looked at.
alter table roster add column entries_version integer not null default 0;

create function roster_entries_changed() returns trigger language plpgsql as $$
begin
    update roster set entries_version = entries_version + 1 where id in (select distinct roster_id from touched);
    return null;
end $$;
create trigger roster_entries_added after insert on roster_entry referencing new table as touched
    for each statement execute function roster_entries_changed();
create trigger roster_entries_revised after update on roster_entry referencing new table as touched
    for each statement execute function roster_entries_changed();
create trigger roster_entries_removed after delete on roster_entry referencing old table as touched
    for each statement execute function roster_entries_changed();

create table roster_import (
    id                 uuid primary key,
    roster_id          uuid        not null references roster on delete cascade,
    person_id          uuid        not null references person,
    file_name          text        not null check (length(btrim(file_name)) between 1 and 200),
    source             text        not null,
    -- the first day of new entries, where the file names none
    valid_from         date        not null,
    state              text        not null check (state in ('AWAITING_FILE', 'READING', 'READY', 'APPLIED')),
    separator          text check (separator in ('COMMA', 'SEMICOLON', 'TAB')),
    encoding           text check (encoding in ('UTF_8', 'UTF_16', 'WINDOWS_1252')),
    date_order         text check (date_order in ('ISO', 'DAY_FIRST', 'MONTH_FIRST')),
    date_order_assumed boolean     not null default false,
    columns            jsonb       not null default '[]',
    has_name           boolean     not null default false,
    has_valid_to       boolean     not null default false,
    has_note           boolean     not null default false,
    lines_total        integer     not null default 0,
    lines_read         integer     not null default 0,
    applied            jsonb,
    created_at         timestamptz not null,
    reading_since      timestamptz,
    applied_at         timestamptz,
    version            integer     not null default 0
);
create index roster_import_by_roster on roster_import (roster_id);

create table roster_import_line (
    import_id  uuid    not null references roster_import on delete cascade,
    line       integer not null,
    -- the id of the entry that the line would add
    entry_id   uuid    not null,
    email      text    not null,
    name       text,
    valid_from date,
    valid_to   date,
    note       text,
    source     text,
    -- why the line is refused
    problem    text,
    primary key (import_id, line)
);
create index roster_import_line_by_email on roster_import_line (import_id, email, line);

-- What a file would do to its roster as that stands now. Columns that the file does not have leave what is there; a file
-- without a last day entitles whom it names today, also somebody whose entry had ended.
create function roster_import_change(of_import uuid, today date) returns table (
    kind text, line integer, email text, problem text, entry_id uuid,
    old_name text, old_valid_from date, old_valid_to date, old_note text, old_source text,
    new_name text, new_valid_from date, new_valid_to date, new_note text, new_source text)
language sql stable as $$
    with wanted as (
        select l.line, l.email, l.problem, coalesce(e.id, l.entry_id) as entry_id, e.id is not null as known,
               e.name as old_name, e.valid_from as old_from, e.valid_to as old_to, e.note as old_note, e.source as old_source,
               case when i.has_name then l.name else e.name end as name,
               coalesce(l.valid_from, e.valid_from, i.valid_from) as valid_from,
               case when i.has_valid_to then l.valid_to
                    when e.valid_to < today or e.valid_to < coalesce(l.valid_from, e.valid_from) then null
                    else e.valid_to end as valid_to,
               case when i.has_note then l.note else e.note end as note,
               case when e.id is null then coalesce(l.source, i.source) else coalesce(l.source, e.source) end as source
          from roster_import i
          join roster_import_line l on l.import_id = i.id
          left join roster_entry e on e.roster_id = i.roster_id and e.email = l.email
         where i.id = of_import)
    select case when w.problem is not null or w.valid_to < w.valid_from then 'REFUSED'
                when not w.known then 'ADDED'
                when (w.old_name, w.old_from, w.old_to, w.old_note, w.old_source)
                     is distinct from (w.name, w.valid_from, w.valid_to, w.note, w.source) then 'CHANGED'
                else 'UNCHANGED' end,
           w.line, w.email,
           case when w.problem is not null then w.problem
                when w.valid_to < w.valid_from then 'Its last day would be before its first day, ' || w.valid_from || '.' end,
           w.entry_id, w.old_name, w.old_from, w.old_to, w.old_note, w.old_source,
           w.name, w.valid_from, w.valid_to, w.note, w.source
      from wanted w
    union all
    select 'GONE', null, e.email, null, e.id, e.name, e.valid_from, e.valid_to, e.note, e.source, null, null, null, null, null
      from roster_import i
      join roster_entry e on e.roster_id = i.roster_id and (e.valid_to is null or e.valid_to >= today)
     where i.id = of_import
       and not exists (select 1 from roster_import_line l where l.import_id = i.id and l.email = e.email)
$$;

-- A file of many lines is compared with its roster right after it was written, when PostgreSQL does not know yet how many there are.
create function measure_rosters() returns void language plpgsql volatile security definer set search_path = public as $$
begin
    analyze roster_import_line;
    analyze roster_entry;
end $$;
