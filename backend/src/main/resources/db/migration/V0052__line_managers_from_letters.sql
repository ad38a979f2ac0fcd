-- An organiser who enters an application from a letter can note whom its writer reports to. Reading it, changing it and taking
-- it back stay as they were: what somebody says of themselves stands, and only they change it.
create policy reporting_line_from_a_letter on reporting_line for insert to setwise_app
    with check (exists (select 1 from enrolment e
                          join programme g on g.id = e.programme_id
                          join organiser o on o.organisation_id = g.organisation_id
                         where e.person_id = reporting_line.person_id and e.entered_by = current_person()
                           and o.person_id = current_person()));
