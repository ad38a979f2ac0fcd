package org.setwise.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class IdsTest {
    @Property(tries = 200)
    void idsAreVersion7AndSortByTheirTime(
            @ForAll @LongRange(max = 1L << 46) long earlier, @ForAll @LongRange(min = 1, max = 1L << 46) long apart) {
        UUID first = at(earlier).next();
        UUID second = at(earlier + apart).next();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.toString()).isLessThan(second.toString());
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(earlier);
    }

    @Property(tries = 200)
    void idsOfOneMillisecondSortInTheirOrder(@ForAll @LongRange(max = 1L << 46) long millis) {
        Ids ids = at(millis);
        assertThat(Stream.generate(ids::next).limit(1000).map(UUID::toString)).isSorted();
    }

    private static Ids at(long millis) {
        return new Ids(Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
    }
}
