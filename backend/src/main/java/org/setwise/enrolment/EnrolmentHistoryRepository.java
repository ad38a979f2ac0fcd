package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/** Reads what PostgreSQL keeps of each step of an enrolment. */
@ApplicationScoped
class EnrolmentHistoryRepository {
    private final Session session;

    EnrolmentHistoryRepository(Session session) {
        this.session = session;
    }

    /** @param forOrganisers whether it is told which organiser it was */
    List<EnrolmentChange> of(UUID enrolmentId, UUID applicant, boolean forOrganisers) {
        return session.createNativeQuery("""
                        select c.at, c.state, c.reason, s.id as set_id, s.name as set_name,
                               p.id as person_id, p.name as person_name
                          from enrolment_change c
                          left join learning_set s on s.id = c.in_set
                          left join person p on p.id = c.person_id
                         where c.enrolment_id = :id order by c.id
                        """, Tuple.class)
                .setParameter("id", enrolmentId)
                .getResultStream()
                .map(row -> change(row, applicant, forOrganisers))
                .toList();
    }

    private static EnrolmentChange change(Tuple row, UUID applicant, boolean forOrganisers) {
        UUID set = row.get("set_id", UUID.class);
        UUID person = row.get("person_id", UUID.class);
        ChangeOrigin origin = person == null
                ? ChangeOrigin.BY_ITSELF
                : person.equals(applicant) ? ChangeOrigin.APPLICANT : ChangeOrigin.ORGANISER;
        boolean told = origin == ChangeOrigin.APPLICANT || (origin == ChangeOrigin.ORGANISER && forOrganisers);
        return new EnrolmentChange(
                row.get("at", Instant.class),
                EnrolmentState.valueOf(row.get("state", String.class)),
                set == null ? null : new NamedRef(set, row.get("set_name", String.class)),
                row.get("reason", String.class),
                origin,
                told ? PersonRef.of(person, row.get("person_name", String.class)) : null);
    }
}
