package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.setwise.notification.News.ToldSession;

/**
 * Gathers what happens to the sessions of a set in one go, so that people hear of a series once and not session by session.
 * It is told just before the transaction is committed, in it; a failure to tell rolls it back.
 */
@ApplicationScoped
class NewsDesk {
    private static final String GATHERED = NewsDesk.class.getName();
    private static final Duration IN_ONE_GO = Duration.ofMinutes(1);

    private final Notifier notifier;
    private final AudienceRepository audience;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    NewsDesk(
            Notifier notifier,
            AudienceRepository audience,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.notifier = notifier;
        this.audience = audience;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was gathered of one kind in one set, since when. */
    private record Gathered(NotificationKind kind, UUID setId, Instant at, List<ToldSession> sessions) {
        boolean takes(NotificationKind otherKind, UUID otherSet, Instant now) {
            return kind == otherKind
                    && setId.equals(otherSet)
                    && Duration.between(at, now).abs().compareTo(IN_ONE_GO) < 0;
        }
    }

    /** Tells everybody in the set, together with what else of this kind happens in this transaction. */
    void tell(NotificationKind kind, UUID setId, List<ToldSession> sessions) {
        Gathered earlier = (Gathered) transaction.getResource(GATHERED);
        if (earlier != null && earlier.takes(kind, setId, clock.instant())) {
            earlier.sessions().addAll(sessions);
            return;
        }
        if (earlier == null) {
            transaction.registerInterposedSynchronization(new BeforeTheCommit());
        } else {
            publish(earlier);
        }
        transaction.putResource(GATHERED, new Gathered(kind, setId, clock.instant(), new ArrayList<>(sessions)));
    }

    private void publish(Gathered gathered) {
        List<ToldSession> sessions = gathered.sessions().stream()
                .sorted(Comparator.comparing(ToldSession::startsAt).thenComparing(ToldSession::sessionId))
                .toList();
        News news = News.ofSet(gathered.kind(), notifier.newOccasion(), audience.set(gathered.setId()))
                .about(sessions);
        notifier.tell(news, audience.inSet(gathered.setId()), gathered.at());
    }

    /** The last thing that is done in the transaction. */
    private final class BeforeTheCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            publish((Gathered) transaction.getResource(GATHERED));
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to do: what was told is committed or rolled back with the rest.
        }
    }
}
