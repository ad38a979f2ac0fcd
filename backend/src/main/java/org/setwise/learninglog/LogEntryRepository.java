package org.setwise.learninglog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The entries of learning logs. Row-level security shows everybody their own. */
@ApplicationScoped
class LogEntryRepository implements PanacheRepositoryBase<LogEntry, UUID> {

    /** Somebody's own entry, locked until the transaction ends. */
    Optional<LogEntry> lock(UUID entryId, UUID personId) {
        return find("id = ?1 and personId = ?2", entryId, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
