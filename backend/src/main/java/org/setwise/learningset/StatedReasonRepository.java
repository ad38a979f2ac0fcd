package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps stated reasons. PostgreSQL shows them to the set alone (rule 25). */
@ApplicationScoped
class StatedReasonRepository {
    private final Session session;

    StatedReasonRepository(Session session) {
        this.session = session;
    }

    /** @param sessionId null when it is about the set as a whole */
    void keep(UUID id, UUID setId, UUID programmeId, UUID sessionId, StatedReason reason, UUID personId, Instant at) {
        session.createNativeMutationQuery("""
                        insert into stated_reason (id, set_id, programme_id, session_id, rule, reason, person_id, stated_at)
                        values (:id, :set, :programme, :session, :rule, :reason, :person, :at)
                        """)
                .setParameter("id", id)
                .setParameter("set", setId)
                .setParameter("programme", programmeId)
                .setParameter("session", sessionId, UUID.class)
                .setParameter("rule", reason.rule())
                .setParameter("reason", reason.reason())
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
