package org.setwise.learningset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Every query for sets by themselves. */
@ApplicationScoped
public class LearningSetRepository implements PanacheRepositoryBase<LearningSet, UUID> {

    /** The set as it stands, locked until the transaction ends: whoever decides on it next waits. */
    public Optional<LearningSet> findAndLock(UUID setId) {
        return findByIdOptional(setId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The programme of a set, without keeping the set in mind: its lock comes after the programme's. */
    public Optional<UUID> programmeOf(UUID setId) {
        return getSession()
                .createQuery("select s.programmeId from LearningSet s where s.id = :set", UUID.class)
                .setParameter("set", setId)
                .getResultStream()
                .findFirst();
    }
}
