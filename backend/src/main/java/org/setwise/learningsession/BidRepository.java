package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Every statement about bids for turns. PostgreSQL shows them to the set alone, and forgets them once it is settled who presents. */
@ApplicationScoped
class BidRepository {
    private final Session entities;

    BidRepository(Session entities) {
        this.entities = entities;
    }

    /** How pressing it is, by person. */
    Map<UUID, BidUrgency> ofTurn(UUID turnId) {
        return entities.createNativeQuery("select person_id, urgency from turn_bid where turn_id = :turn", Tuple.class)
                .setParameter("turn", turnId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("person_id", UUID.class),
                        row -> BidUrgency.valueOf(row.get("urgency", String.class))));
    }

    /** What the person said before is replaced. */
    void place(Turn turn, UUID personId, BidUrgency urgency, Instant at) {
        entities.createNativeMutationQuery("""
                        insert into turn_bid (turn_id, person_id, set_id, programme_id, urgency, bid_at)
                        values (:turn, :person, :set, :programme, :urgency, :at)
                        on conflict (turn_id, person_id) do update set urgency = excluded.urgency, bid_at = excluded.bid_at
                        """)
                .setParameter("turn", turn.id())
                .setParameter("person", personId)
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("urgency", urgency.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    void withdraw(UUID turnId, UUID personId) {
        entities.createNativeMutationQuery("delete from turn_bid where turn_id = :turn and person_id = :person")
                .setParameter("turn", turnId)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
