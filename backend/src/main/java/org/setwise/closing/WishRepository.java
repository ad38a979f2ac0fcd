package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningset.SetDecision;
import org.setwise.learningset.Standing;

/** Every query for how members wish that it goes on. PostgreSQL shows them to the set alone (rule 25). */
@ApplicationScoped
class WishRepository {
    private final Session session;

    WishRepository(Session session) {
        this.session = session;
    }

    /** By member. */
    Map<UUID, SetDecision> ofSet(UUID setId) {
        return session.createNativeQuery("select person_id, wish from closing_wish where set_id = :set", Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("person_id", UUID.class),
                        row -> SetDecision.valueOf(row.get("wish", String.class))));
    }

    /** In the place of an earlier one. */
    void wish(Standing member, SetDecision wish, Instant at) {
        session.createNativeMutationQuery("""
                        insert into closing_wish (set_id, person_id, programme_id, wish, wished_at)
                        values (:set, :person, :programme, :wish, :at)
                        on conflict (set_id, person_id) do update set wish = excluded.wish, wished_at = excluded.wished_at
                        """)
                .setParameter("set", member.setId())
                .setParameter("person", member.personId())
                .setParameter("programme", member.programmeId())
                .setParameter("wish", wish.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether a session of the set is going on just now. */
}
