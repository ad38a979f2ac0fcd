package org.setwise.room;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setwise.learningsession.AbandoningService;
import org.setwise.platform.security.TransactionGuard;

/** Concludes sessions that nobody concluded, so that the set can meet again. */
@ApplicationScoped
public class ForgottenSessionService {
    /** After its end a session waits this long for somebody to come back to it. */
    private static final Duration WAITS = Duration.ofHours(2);

    /** A window that is left open does not keep a session open for ever. */
    private static final Duration AT_MOST = Duration.ofHours(12);

    private final PresenceRepository presences;
    private final AbandoningService abandoning;
    private final TransactionGuard guard;
    private final boolean trial;
    private final Clock clock;

    ForgottenSessionService(
            PresenceRepository presences,
            AbandoningService abandoning,
            TransactionGuard guard,
            @ConfigProperty(name = "setwise.demo", defaultValue = "false") boolean trial,
            Clock clock) {
        this.presences = presences;
        this.abandoning = abandoning;
        this.guard = guard;
        this.trial = trial;
        this.clock = clock;
    }

    /** One node at a time. The session of the demo goes on for whoever looks around. */
    @Scheduled(
            every = "${setwise.forgotten.every:5m}",
            identity = "conclude-forgotten-sessions",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookRegularly() {
        if (!trial) {
            concludeForgotten();
        }
    }

    /** Each in a transaction of its own, so that one in trouble does not hold up the rest. */
    @Transactional
    public void concludeForgotten() {
        Instant now = clock.instant();
        if (presences.takeTurnAtConcluding()) {
            for (PresenceRepository.Forgotten session : presences.forgotten(now.minus(WAITS), now.minus(AT_MOST))) {
                QuarkusTransaction.requiringNew().run(() -> conclude(session));
            }
        }
    }

    private void conclude(PresenceRepository.Forgotten session) {
        guard.workFor(session.personId());
        abandoning.abandon(session.sessionId());
    }
}
