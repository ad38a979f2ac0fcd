package org.setwise.platform.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before a refused message is tried again: twice as long each time, never all at the same moment. */
final class RetryPauses {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    /** With the pauses between them these tries take about a day. */
    static final int MOST_TRIES = 14;

    private RetryPauses() {}

    /**
     * The pause after this many tries, between half and all of the full one; empty when that was the last try.
     *
     * @param tries at least 1
     */
    static Optional<Duration> after(int tries, RandomGenerator random) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 20));
        Duration full = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        long half = full.toMillis() / 2;
        return Optional.of(Duration.ofMillis(half + random.nextLong(half + 1)));
    }
}
