package org.setwise.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningset.LearningSet;

/** Keeps the order of rounds, and who volunteered for them. */
@ApplicationScoped
class OrderRepository {
    private final Session entities;

    OrderRepository(Session entities) {
        this.entities = entities;
    }

    Optional<RoundOrder> of(UUID setId, int round) {
        return entities.createNativeQuery("""
                        select way, seed, array_to_string(person_ids, ' ') as people, decided_by, decided_at
                          from presenting_order where set_id = :set and round = :round
                        """, Tuple.class)
                .setParameter("set", setId)
                .setParameter("round", round)
                .getResultStream()
                .map(OrderRepository::order)
                .findFirst();
    }

    /** Replaces what was decided for the round before. */
    void keep(LearningSet set, int round, RoundOrder order) {
        entities.createNativeMutationQuery("""
                        insert into presenting_order (set_id, round, programme_id, way, seed, person_ids, decided_by, decided_at)
                        values (:set, :round, :programme, :way, :seed, cast(string_to_array(:people, ' ') as uuid[]), :by, :at)
                        on conflict (set_id, round) do update
                           set way = excluded.way, seed = excluded.seed, person_ids = excluded.person_ids,
                               decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .setParameter("set", set.id())
                .setParameter("round", round)
                .setParameter("programme", set.programmeId())
                .setParameter("way", order.way().name())
                .setParameter("seed", order.seed(), Long.class)
                .setParameter(
                        "people", order.people().stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .setParameter("by", order.decidedBy())
                .setParameter("at", order.decidedAt())
                .executeUpdate();
    }

    /** Who volunteered for the round, the first to do so first. */
    List<UUID> volunteers(UUID setId, int round) {
        return entities.createNativeQuery(
                        "select person_id from volunteer where set_id = :set and round = :round"
                                + " order by volunteered_at, person_id",
                        UUID.class)
                .setParameter("set", setId)
                .setParameter("round", round)
                .getResultList();
    }

    /** Whoever has volunteered already keeps their place among the volunteers. */
    void volunteer(LearningSet set, int round, UUID person, Instant at) {
        entities.createNativeMutationQuery("""
                        insert into volunteer (set_id, programme_id, round, person_id, volunteered_at)
                        values (:set, :programme, :round, :person, :at) on conflict do nothing
                        """)
                .setParameter("set", set.id())
                .setParameter("programme", set.programmeId())
                .setParameter("round", round)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    void withdraw(UUID setId, int round, UUID person) {
        entities.createNativeMutationQuery(
                        "delete from volunteer where set_id = :set and round = :round and person_id = :person")
                .setParameter("set", setId)
                .setParameter("round", round)
                .setParameter("person", person)
                .executeUpdate();
    }

    private static RoundOrder order(Tuple row) {
        return new RoundOrder(
                OrderWay.valueOf(row.get("way", String.class)),
                row.get("seed", Long.class),
                Arrays.stream(row.get("people", String.class).split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                row.get("decided_by", UUID.class),
                row.get("decided_at", Instant.class));
    }
}
