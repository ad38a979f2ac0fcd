package org.setwise.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What monitoring reads of the outbox, for administrators alone: counts and ages, by channel and outcome and by nothing that belongs to a
 * person, a set or a mail. The gauges are the same on every node; each node counts what it sent itself.
 */
@ApplicationScoped
class OutboxMetrics {
    private static final OutboxStanding NOTHING_YET = new OutboxStanding(0, null, 0, 0, 0, 0);

    private final MeterRegistry registry;
    private final Outbox outbox;
    private final Clock clock;
    private volatile OutboxStanding standing = NOTHING_YET;

    /** What became of one try to let a message leave. */
    enum Outcome {
        SENT,
        /** Nothing was left to be told. */
        VOID,
        /** To be tried again. */
        REFUSED,
        GIVEN_UP,
        /** Handed over, and never answered for. */
        UNANSWERED
    }

    OutboxMetrics(MeterRegistry registry, Outbox outbox, Clock clock) {
        this.registry = registry;
        this.outbox = outbox;
        this.clock = clock;
    }

    void register(@Observes StartupEvent start) {
        gauge("waiting", "Messages still to leave, those between two tries included", OutboxStanding::waiting);
        gauge("retrying", "Messages among the waiting that were refused at least once", OutboxStanding::retrying);
        gauge("uncertain", "Messages handed over and never answered for", OutboxStanding::uncertain);
        gauge("given.up", "Messages refused at every try", OutboxStanding::givenUp);
        Gauge.builder("setwise.outbox.oldest.waiting", this, OutboxMetrics::secondsOfTheOldest)
                .description("How long the oldest of the waiting messages has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Reads how the outbox stands, so that a scrape asks the database nothing. */
    @Scheduled(every = "${setwise.outbox-metrics.every:15s}", identity = "measure-outbox")
    void measure() {
        standing = outbox.standing();
    }

    void count(String channel, Outcome outcome) {
        Counter.builder("setwise.outbox.tries")
                .description("Tries of this node to let messages leave")
                .tag("channel", channel)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    private void gauge(String name, String description, ToDoubleFunction<OutboxStanding> value) {
        Gauge.builder("setwise.outbox." + name, this, metrics -> value.applyAsDouble(metrics.standing))
                .description(description)
                .register(registry);
    }

    private double secondsOfTheOldest() {
        Instant since = standing.oldestWaitingSince();
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}
