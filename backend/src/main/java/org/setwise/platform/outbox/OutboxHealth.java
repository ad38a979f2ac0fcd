package org.setwise.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells monitoring how much waits in the outbox and for how long. It is never down: mails that wait are no reason to
 * send people elsewhere.
 */
@Readiness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
    private final Outbox outbox;
    private final Clock clock;

    OutboxHealth(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxStanding standing = outbox.standing();
        long age = standing.oldestWaitingSince() == null
                ? 0
                : Duration.between(standing.oldestWaitingSince(), clock.instant())
                        .toSeconds();
        return HealthCheckResponse.named("outbox")
                .up()
                .withData("waiting", standing.waiting())
                .withData("oldestWaitingSeconds", age)
                .withData("retrying", standing.retrying())
                .withData("uncertain", standing.uncertain())
                .withData("givenUp", standing.givenUp())
                .build();
    }
}
