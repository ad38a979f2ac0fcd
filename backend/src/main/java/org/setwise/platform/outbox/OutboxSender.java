package org.setwise.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.setwise.platform.outbox.OutboxChannel.Departure;
import org.setwise.platform.outbox.OutboxChannel.NobodyCanKnow;
import org.setwise.platform.outbox.OutboxMetrics.Outcome;
import org.setwise.platform.outbox.OutboxQueue.Claimed;

/**
 * Lets messages leave, on every node at once. A message is handed over at most once without an answer: what its node took
 * to its grave is not sent a second time by itself (decision 0013).
 */
@ApplicationScoped
public class OutboxSender {
    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutboxQueue queue;
    private final Instance<OutboxChannel> channels;
    private final OutboxMetrics metrics;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();
    private volatile boolean stopping;

    OutboxSender(OutboxQueue queue, Instance<OutboxChannel> channels, OutboxMetrics metrics, Clock clock) {
        this.queue = queue;
        this.channels = channels;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Sends everything that is due. */
    @Scheduled(
            every = "${setwise.outbox.every:5s}",
            delayed = "5s",
            identity = "send-outbox",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void sendDue() {
        boolean more = true;
        while (more && !stopping) {
            more = sendNext();
        }
    }

    /** The mail at hand is finished, the next one is left to others: an orderly stop leaves nothing uncertain. */
    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "6h", delayed = "7m", identity = "forget-outbox")
    void forget() {
        Instant longAgo = clock.instant().minus(KEPT);
        QuarkusTransaction.requiringNew().run(() -> queue.forgetEndedBefore(longAgo));
    }

    /** Sends the message that is due first; false when none is. */
    private boolean sendNext() {
        Sending sending = new Sending();
        try {
            sending.go();
        } catch (NobodyCanKnow unanswered) {
            metrics.count(sending.message.channel(), Outcome.UNANSWERED);
            LOG.warn("A message of the outbox was handed over and not answered for.");
        } catch (RuntimeException refusal) {
            sending.release();
            if (sending.message == null) {
                throw refusal;
            }
            refused(sending.message, sending.handedOver ? "HANDED_OVER" : "PENDING", refusal);
        }
        return sending.message != null;
    }

    /**
     * One message on its way out. Its row stays locked from the claim to the point of no return, where it is noted as
     * handed over: a node that dies before has sent nothing and leaves the row as it was.
     */
    private final class Sending {
        private Claimed message;
        private boolean handedOver;

        void go() {
            QuarkusTransaction.begin();
            message = queue.claim(clock.instant()).orElse(null);
            Optional<Departure> departure = Optional.ofNullable(message)
                    .flatMap(claimed -> channel(claimed).prepare(claimed.id(), claimed.subjectId()));
            if (departure.isPresent()) {
                departure.get().leave(this::passThePointOfNoReturn);
                QuarkusTransaction.requiringNew().run(() -> queue.sent(message.id(), clock.instant()));
                metrics.count(message.channel(), Outcome.SENT);
                return;
            }
            if (message != null) {
                queue.voidOf(message.id(), clock.instant());
            }
            QuarkusTransaction.commit();
            if (message != null) {
                metrics.count(message.channel(), Outcome.VOID);
            }
        }

        private void passThePointOfNoReturn() {
            queue.handOver(message.id(), clock.instant());
            QuarkusTransaction.commit();
            handedOver = true;
        }

        void release() {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void refused(Claimed message, String state, RuntimeException refusal) {
        int tries = message.attempts() + 1;
        Optional<Duration> pause = RetryPauses.after(tries, random);
        QuarkusTransaction.requiringNew().run(() -> {
            if (state.equals("PENDING")) {
                queue.countFailedTry(message.id());
            }
            if (pause.isPresent()) {
                queue.retry(message.id(), state, clock.instant().plus(pause.get()));
            } else {
                queue.giveUp(message.id(), state, clock.instant());
            }
        });
        metrics.count(message.channel(), pause.isPresent() ? Outcome.REFUSED : Outcome.GIVEN_UP);
        // What a mail server says back may quote an address, so only the kind of failure is logged.
        LOG.warnf(
                "A message of the outbox (%s) was refused at try %d: %s; %s",
                message.channel(),
                tries,
                refusal.getClass().getSimpleName(),
                pause.map(wait -> "next try in " + wait.toSeconds() + " s").orElse("given up"));
    }

    private OutboxChannel channel(Claimed message) {
        return channels.stream()
                .filter(channel -> channel.name().equals(message.channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No channel " + message.channel()));
    }
}
