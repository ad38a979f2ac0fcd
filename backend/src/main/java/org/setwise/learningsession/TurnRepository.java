package org.setwise.learningsession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for turns by themselves. */
@ApplicationScoped
public class TurnRepository implements PanacheRepositoryBase<Turn, UUID> {

    /** The turn as it stands, locked until the transaction ends. Its session is locked before it. */
    public Optional<Turn> findAndLock(UUID turnId) {
        return findByIdOptional(turnId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The turns of a session in their order. */
    public List<Turn> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by position", sessionId);
    }
}
