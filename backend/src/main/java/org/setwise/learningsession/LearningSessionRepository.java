package org.setwise.learningsession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Every query for sessions by themselves. */
@ApplicationScoped
public class LearningSessionRepository implements PanacheRepositoryBase<LearningSession, UUID> {

    /** The session as it stands, locked until the transaction ends: whoever decides on it next waits. */
    public Optional<LearningSession> findAndLock(UUID sessionId) {
        return findByIdOptional(sessionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
