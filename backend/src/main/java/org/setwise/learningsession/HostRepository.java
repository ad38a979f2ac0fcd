package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Keeps and counts who hosts. */
@ApplicationScoped
class HostRepository {
    private final Session entities;

    HostRepository(Session entities) {
        this.entities = entities;
    }

    /** By member: the sessions of the set that they hosted, host now or are to host. */
    Map<UUID, Integer> timesHosted(UUID setId) {
        return entities.createNativeQuery("""
                        select host_id, count(*) as times from learning_session
                         where set_id = :set and host_id is not null and state not in ('POSTPONED', 'CANCELLED')
                         group by host_id
                        """, Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("host_id", UUID.class), row -> row.get("times", Number.class)
                        .intValue()));
    }

    void flush() {
        entities.flush();
    }

    void keep(UUID id, LearningSession session, UUID from, HostRotation.Cause cause, UUID by, Instant at) {
        entities.createNativeMutationQuery("""
                        insert into host_change (id, session_id, set_id, programme_id, from_person_id, to_person_id, cause, changed_by, changed_at)
                        values (:id, :session, :set, :programme, :from, :to, :cause, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("session", session.id())
                .setParameter("set", session.setId())
                .setParameter("programme", session.programmeId())
                .setParameter("from", from, UUID.class)
                .setParameter("to", session.hostId(), UUID.class)
                .setParameter("cause", cause.name())
                .setParameter("by", by, UUID.class)
                .setParameter("at", at)
                .executeUpdate();
    }
}
