package org.setwise.enrolment;

import java.util.UUID;
import org.setwise.DatabaseByHand;

/** Reads from what is kept of each step whether the order of waiting was broken at any time. */
final class PlacesHistory {
    private PlacesHistory() {}

    /**
     * How often somebody was offered a place while somebody on the same roster had waited longer and waited still. Only
     * people whose entries never changed are compared.
     */
    static long overtakings(DatabaseByHand database, UUID programme) {
        return database.number("""
                with steps as (
                  select c.id, c.state, e.id as enrolment, e.waiting_number, e.person_id,
                         (select t.roster_id from roster_entry t join person p on p.email = t.email
                            join roster r on r.id = t.roster_id
                           where p.id = e.person_id and r.programme_id = e.programme_id and t.version = 0
                             and t.valid_to is null) as roster
                    from enrolment_change c join enrolment e on e.id = c.enrolment_id
                   where e.programme_id = ?)
                select count(*) from steps offered join steps waited
                    on waited.roster = offered.roster and waited.state = 'WAITING' and waited.id < offered.id
                   and waited.enrolment <> offered.enrolment
                   and (offered.waiting_number is null or waited.waiting_number < offered.waiting_number)
                 where offered.state = 'OFFERED'
                   and not exists (select 1 from steps left_it where left_it.enrolment = waited.enrolment
                                      and left_it.id > waited.id and left_it.id < offered.id)
                """, programme);
    }
}
