package org.setwise.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The machine's time in UTC, save within work that is told to take place at another moment. The moment reaches only what
 * that work calls: whatever else runs at the same time keeps the machine's time.
 */
public final class ScopedClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock machine;

    public ScopedClock() {
        this(Clock.systemUTC());
    }

    private ScopedClock(Clock machine) {
        this.machine = machine;
    }

    /** Does some work as if it were this moment, which stands still meanwhile. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(MOMENT, moment).call(work::get);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ScopedClock(machine.withZone(zone));
    }
}
