package org.setwise.questionlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Every query for dilemmas by themselves. Row-level security hides other people's drafts from each of them. */
@ApplicationScoped
class DilemmaRepository implements PanacheRepositoryBase<Dilemma, UUID> {

    /** The dilemma that somebody wrote for a turn. */
    Optional<Dilemma> by(UUID authorId, UUID turnId) {
        return find("turnId = ?1 and authorId = ?2", turnId, authorId).firstResultOptional();
    }

    boolean isReleased(UUID turnId) {
        return !getSession()
                .createNativeQuery("""
                        select 1 from dilemma d join turn t on t.id = d.turn_id and t.presenter_id = d.author_id
                         where d.turn_id = :turn and d.released_at is not null
                        """, Integer.class)
                .setParameter("turn", turnId)
                .getResultList()
                .isEmpty();
    }

    /** Whether its author has said why the brief of this session's dilemma is long (rule 12). */
    boolean isLongForAReason(TurnStanding turn) {
        return !getSession()
                .createNativeQuery(
                        "select 1 from stated_reason where session_id = :session and rule = 12 and person_id = :author",
                        Integer.class)
                .setParameter("session", turn.sessionId())
                .setParameter("author", turn.me())
                .getResultList()
                .isEmpty();
    }
}
