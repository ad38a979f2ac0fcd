package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every query for evaluations. PostgreSQL shows each to its author alone. */
@ApplicationScoped
class EvaluationRepository {
    private final Session session;

    EvaluationRepository(Session session) {
        this.session = session;
    }

    Optional<Evaluation> of(UUID setId, UUID personId) {
        return session.createNativeQuery(
                        "select text, given_at from evaluation where set_id = :set and person_id = :person",
                        Tuple.class)
                .setParameter("set", setId)
                .setParameter("person", personId)
                .uniqueResultOptional()
                .map(row -> new Evaluation(
                        row.get("text") == null, row.get("text", String.class), row.get("given_at", Instant.class)));
    }

    /** Writes it down, in the place of an earlier one; twice at once is no conflict. */
    void give(UUID setId, UUID programmeId, UUID personId, String text, Instant at) {
        session.createNativeMutationQuery("""
                        insert into evaluation (set_id, person_id, programme_id, text, given_at)
                        values (:set, :person, :programme, :text, :at)
                        on conflict (set_id, person_id) do update
                           set text = excluded.text, given_at = excluded.given_at, version = evaluation.version + 1
                        """)
                .setParameter("set", setId)
                .setParameter("person", personId)
                .setParameter("programme", programmeId)
                .setParameter("text", text, String.class)
                .setParameter("at", at)
                .executeUpdate();
    }
}
