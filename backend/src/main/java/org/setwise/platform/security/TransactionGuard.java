package org.setwise.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells PostgreSQL for whom a transaction works and when, so that row-level security shows each person only what is theirs
 * to see, and what triggers keep has the application's time. The settings end with the transaction, hence they never leak to the next user of a pooled connection.
 */
@ApplicationScoped
public class TransactionGuard {
    private static final Object GUARDED = TransactionGuard.class.getName();

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    TransactionGuard(
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            CurrentPerson currentPerson,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Names the current person to the running transaction, once; nobody where nobody is signed in. */
    void guard() {
        if (transaction.getResource(GUARDED) == null) {
            name(currentPerson.id());
        }
    }

    /**
     * Lets the rest of the running transaction work for this person: for work that the system does on behalf of
     * somebody who is not signed in, and for a sign-in itself.
     */
    public void workFor(UUID person) {
        name(Optional.of(person));
    }

    private void name(Optional<UUID> person) {
        database.createNativeQuery(
                        "select set_config('setwise.person', :person, true), set_config('setwise.moment', :moment, true)",
                        Object[].class)
                .setParameter("person", person.map(UUID::toString).orElse(""))
                .setParameter("moment", clock.instant().toString())
                .getSingleResult();
        transaction.putResource(GUARDED, person);
    }
}
