package org.setwise.questionlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Every query for what goes on in a turn beside its questions. Who changes it holds the turn. */
@ApplicationScoped
class TurnFloorRepository implements PanacheRepositoryBase<TurnFloor, UUID> {

    TurnFloor of(TurnStanding turn) {
        return findByIdOptional(turn.id()).orElseGet(() -> {
            TurnFloor open = new TurnFloor(turn);
            persist(open);
            return open;
        });
    }

    /** Doing it again changes nothing: whoever raised a hand first stays first. */
    void raiseHand(TurnStanding turn, Instant at) {
        getSession()
                .createNativeQuery("""
                        insert into raised_hand (turn_id, person_id, set_id, programme_id, raised_at)
                        values (:turn, :person, :set, :programme, :at)
                        on conflict do nothing
                        """)
                .setParameter("turn", turn.id())
                .setParameter("person", turn.me())
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** @return whether it was raised */
    boolean lowerHand(TurnStanding turn) {
        return getSession()
                        .createNativeQuery("delete from raised_hand where turn_id = :turn and person_id = :person")
                        .setParameter("turn", turn.id())
                        .setParameter("person", turn.me())
                        .executeUpdate()
                > 0;
    }
}
