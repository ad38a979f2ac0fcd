package org.setwise.rotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.person.PersonRef;

/** Every query for swaps, and the trace of who presented in whose stead. PostgreSQL shows both to the set alone (rule 25). */
@ApplicationScoped
class SwapRepository implements PanacheRepositoryBase<TurnSwap, UUID> {

    /** Reads it again, locked until the transaction ends. */
    void lock(TurnSwap swap) {
        getEntityManager().refresh(swap, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The set of a swap, without keeping the swap in mind: its lock comes after the set's. */
    Optional<UUID> setOf(UUID swapId) {
        return getEntityManager()
                .createQuery("select s.setId from TurnSwap s where s.id = :swap", UUID.class)
                .setParameter("swap", swapId)
                .getResultStream()
                .findFirst();
    }

    boolean isAsked(UUID turnId) {
        return count("turnId = ?1 and state = ?2", turnId, SwapState.ASKED) > 0;
    }

    /** Those that wait for an answer and can still take place, the oldest first. */
    List<TurnSwap> openOf(UUID setId) {
        return getEntityManager()
                .createNativeQuery("""
                        select w.* from turn_swap w
                          join turn t on t.id = w.turn_id and t.state = 'PLANNED' and t.presenter_id = w.asker_id
                         where w.set_id = :set and w.state = 'ASKED'
                         order by w.asked_at, w.id
                        """, TurnSwap.class)
                .setParameter("set", setId)
                .getResultList();
    }

    /** Every change of the rotation, the newest first: swaps, stand-ins and skipped turns. */
    @SuppressWarnings("unchecked")
    List<RotationChange> changesOf(UUID setId) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select c.turn_id, c.from_person_id, f.name as from_name, c.to_person_id, g.name as to_name,
                               c.cause = 'BIDDING' as by_bidding, c.reason, c.changed_by, b.name as by_name, c.changed_at, x.starts_at
                          from (select turn_id, from_person_id, to_person_id, cause, reason, changed_by, changed_at
                                  from presenter_change where set_id = :set
                                union all
                                select turn_id, presenter_id, null, 'ARRANGED', reason, skipped_by, skipped_at
                                  from turn_skip where set_id = :set) c
                          join turn t on t.id = c.turn_id
                          join learning_session x on x.id = t.session_id
                          join person f on f.id = c.from_person_id
                          left join person g on g.id = c.to_person_id
                          join person b on b.id = c.changed_by
                         order by c.changed_at desc, c.turn_id
                         limit 200
                        """, Tuple.class)
                .setParameter("set", setId)
                .getResultList();
        return rows.stream().map(SwapRepository::change).toList();
    }

    private static RotationChange change(Tuple row) {
        UUID to = row.get("to_person_id", UUID.class);
        return new RotationChange(
                row.get("turn_id", UUID.class),
                row.get("starts_at", Instant.class),
                PersonRef.of(row.get("from_person_id", UUID.class), row.get("from_name", String.class)),
                to == null ? null : PersonRef.of(to, row.get("to_name", String.class)),
                row.get("by_bidding", Boolean.class),
                row.get("reason", String.class),
                PersonRef.of(row.get("changed_by", UUID.class), row.get("by_name", String.class)),
                row.get("changed_at", Instant.class));
    }
}
