package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what a person is to programmes. */
@ApplicationScoped
class InterestRepository {
    private final Session session;

    InterestRepository(Session session) {
        this.session = session;
    }

    Map<UUID, Interest> of(UUID personId, Collection<UUID> programmeIds) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                        select p.id, me.administrator,
                               exists (select 1 from organiser o
                                        where o.organisation_id = p.organisation_id and o.person_id = me.id) as organiser,
                               exists (select 1 from enrolment e
                                        where e.programme_id = p.id and e.person_id = me.id) as applied,
                               exists (select 1 from enrolment e where e.programme_id = p.id and e.person_id = me.id
                                          and e.state in ('APPLIED', 'OFFERED', 'WAITING', 'ENROLLED')) as live
                          from programme p join person me on me.id = :person
                         where p.id in (:programmes)
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("programmes", programmeIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Interest(
                                row.get("organiser", Boolean.class),
                                row.get("administrator", Boolean.class),
                                row.get("applied", Boolean.class),
                                row.get("live", Boolean.class))));
    }
}
