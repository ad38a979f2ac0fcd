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

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | RFC_9562_VARIANT;
        return new UUID(high, low);
    }
}
