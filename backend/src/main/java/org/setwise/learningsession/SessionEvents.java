package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where a command says what happened in a session. It is written with the command's transaction, as the last thing in it: the stream of a
 * session is locked after everything else and for as short as can be. Once that is committed, those who follow are woken.
 */
@ApplicationScoped
public class SessionEvents {
    private static final Object OF_THIS_TRANSACTION = SessionEvents.class.getName();

    private final SessionEventRepository events;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<SessionsHaveNews> haveNews;
    private final Clock clock;

    SessionEvents(
            SessionEventRepository events,
            TransactionManager transactions,
            TransactionSynchronizationRegistry transaction,
            Event<SessionsHaveNews> haveNews,
            Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.transaction = transaction;
        this.haveNews = haveNews;
        this.clock = clock;
    }

    /** Says that this happened; saying it again in the same transaction adds nothing. */
    public void happened(UUID sessionId, SessionEventKind kind) {
        ofThisTransaction()
                .computeIfAbsent(sessionId, unheardOf -> new LinkedHashSet<>())
                .add(kind);
    }

    /** The same for something about the whole set, which shows in whatever session of it is open. */
    public void happenedInSet(UUID setId, SessionEventKind kind) {
        events.openSessionsOf(setId).forEach(session -> happened(session, kind));
    }

    @SuppressWarnings("unchecked")
    private SortedMap<UUID, Set<SessionEventKind>> ofThisTransaction() {
        SortedMap<UUID, Set<SessionEventKind>> happened =
                (SortedMap<UUID, Set<SessionEventKind>>) transaction.getResource(OF_THIS_TRANSACTION);
        if (happened == null) {
            happened = new TreeMap<>();
            transaction.putResource(OF_THIS_TRANSACTION, happened);
            try {
                transactions.getTransaction().registerSynchronization(new AtItsEnd(happened, clock.instant()));
            } catch (RollbackException | SystemException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return happened;
    }

    /** In the order of the sessions' ids, so that two transactions about the same sessions never wait for each other. */
    private final class AtItsEnd implements Synchronization {
        private final SortedMap<UUID, Set<SessionEventKind>> happened;
        private final Instant at;

        private AtItsEnd(SortedMap<UUID, Set<SessionEventKind>> happened, Instant at) {
            this.happened = happened;
            this.at = at;
        }

        @Override
        public void beforeCompletion() {
            happened.forEach((session, kinds) -> events.write(session, kinds, at));
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                haveNews.fire(new SessionsHaveNews(Set.copyOf(happened.keySet())));
            }
        }
    }
}
