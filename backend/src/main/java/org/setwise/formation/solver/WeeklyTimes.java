package org.setwise.formation.solver;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The hours of a week at which a session can begin: hour 0 is Monday at midnight, hour 167 is Sunday at 23:00. Three
 * numbers rather than a set, since the solver intersects them some million times a second.
 */
public record WeeklyTimes(long first, long second, long third) {
    public static final int HOURS = 168;
    public static final WeeklyTimes ALWAYS = new WeeklyTimes(-1, -1, (1L << (HOURS - 128)) - 1);
    public static final WeeklyTimes NEVER = new WeeklyTimes(0, 0, 0);

    public static WeeklyTimes of(BitSet hours) {
        long[] words = new long[3];
        hours.stream().filter(hour -> hour < HOURS).forEach(hour -> words[hour >> 6] |= 1L << (hour & 63));
        return new WeeklyTimes(words[0], words[1], words[2]);
    }

    public static WeeklyTimes of(int... hours) {
        BitSet all = new BitSet(HOURS);
        for (int hour : hours) {
            all.set(hour);
        }
        return of(all);
    }

    public boolean include(int hour) {
        long word = hour < 64 ? first : hour < 128 ? second : third;
        return (word >>> (hour & 63) & 1) == 1;
    }

    public WeeklyTimes and(WeeklyTimes other) {
        return new WeeklyTimes(first & other.first, second & other.second, third & other.third);
    }

    public int count() {
        return Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
    }

    public IntStream hours() {
        return IntStream.range(0, HOURS).filter(this::include);
    }
}
