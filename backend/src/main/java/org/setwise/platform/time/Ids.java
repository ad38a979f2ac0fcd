package org.setwise.platform.time;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids: UUIDs of version 7, which sort by the millisecond they were made in and cannot be guessed. */
@Singleton
public class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long RFC_9562_VARIANT = 0x8000_0000_0000_0000L;

    private static final int COUNTER_END = 1 << 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long countedMillis = -1;
    private int counter;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** An id that sorts after those given out here in earlier milliseconds, and after those of the same one. */
    public UUID next() {
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | RFC_9562_VARIANT;
        return new UUID(countedMoment(), low);
    }

    /** RFC 9562, method 1: a counter that begins in the lower half at random, so that it does not run over. */
    private synchronized long countedMoment() {
        long millis = clock.millis();
        counter = millis == countedMillis && counter + 1 < COUNTER_END ? counter + 1 : random.nextInt(COUNTER_END / 2);
        countedMillis = millis;
        return millis << 16 | VERSION_7 | counter;
    }
}
