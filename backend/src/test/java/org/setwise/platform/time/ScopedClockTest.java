package org.setwise.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ScopedClockTest {
    private static final Instant LONG_AGO = Instant.parse("1928-10-03T15:00:00Z");

    private final Clock clock = new ScopedClock();

    @Test
    void work_that_takes_place_at_another_moment_sees_that_moment() {
        assertThat(ScopedClock.at(LONG_AGO, clock::instant)).isEqualTo(LONG_AGO);
    }

    @Test
    void afterwards_it_is_the_machines_time_again() {
        ScopedClock.at(LONG_AGO, clock::instant);

        assertThat(clock.instant()).isAfter(LONG_AGO);
    }

    @Test
    void whoever_works_at_the_same_time_keeps_the_machines_time() {
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Instant seen = ScopedClock.at(LONG_AGO, () -> CompletableFuture.supplyAsync(clock::instant, others)
                    .join());

            assertThat(seen).isAfter(LONG_AGO);
        }
    }
}
