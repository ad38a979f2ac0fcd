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

    /**
     * How one member stands to a turn for which members bid.
     *
     * @param urgency null for who does not bid
     * @param hasTurn whether they have had another turn in its round, or are settled on for one (rule 8)
     */
    record Bidder(BidUrgency urgency, Instant waitingSince, boolean hasTurn) {}

    /** Every current member of its set, by person, in one statement. */
    Map<UUID, Bidder> biddersFor(Turn turn) {
        return entities.createNativeQuery("""
                        select e.person_id, b.urgency, %s as since,
                               exists (select 1 from turn o
                                        where o.set_id = e.set_id and o.round = :round and o.presenter_id = e.person_id
                                          and o.id <> :turn and o.state <> 'CANCELLED'
                                          and (o.state <> 'PLANNED' or o.presenter_settled_at is not null)) as has_turn
                          from enrolment e left join turn_bid b on b.turn_id = :turn and b.person_id = e.person_id
                         where e.set_id = :set and e.state = 'ENROLLED'
                        """.formatted(TurnRepository.WAITING_SINCE), Tuple.class)
                .setParameter("turn", turn.id())
                .setParameter("round", turn.round())
                .setParameter("set", turn.setId())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("person_id", UUID.class), BidRepository::bidder));
    }

    private static Bidder bidder(Tuple row) {
        String urgency = row.get("urgency", String.class);
        return new Bidder(
                urgency == null ? null : BidUrgency.valueOf(urgency),
                row.get("since", Instant.class),
                row.get("has_turn", Boolean.class));
    }

    boolean isBidOf(UUID turnId, UUID personId) {
        return entities.createNativeQuery(
                        "select exists (select 1 from turn_bid where turn_id = :turn and person_id = :person)",
                        Boolean.class)
                .setParameter("turn", turnId)
                .setParameter("person", personId)
                .getSingleResult();
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
