package org.setwise;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.setwise.platform.time.ScopedClock;

/** The clock of tests: it goes as the real one does, unless a test moves it. A test that did sets it right again. */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private final Clock real = new ScopedClock();
    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant frozenAt;

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    /** It is this moment until the clock is told otherwise. */
    public void freezeAt(Instant moment) {
        frozenAt = moment;
    }

    public void setRight() {
        ahead = Duration.ZERO;
        frozenAt = null;
    }

    @Override
    public Instant instant() {
        return frozenAt == null ? real.instant().plus(ahead) : frozenAt;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
