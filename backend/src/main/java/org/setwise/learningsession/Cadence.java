package org.setwise.learningsession;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.setwise.platform.problem.Problem.Warning;

/**
 * How often a set meets, by its contract (rule 10). Gaps are counted in days of the set's zone, so that the clocks going forward or back
 * changes none.
 */
record Cadence(int weeks, ZoneId zone) {
    private static final int DAYS_IN_A_WEEK = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Warns of each neighbour whose gap differs from the contract's by more than half of it. */
    List<Warning> warnings(Instant startsAt, List<Instant> others) {
        List<Warning> warnings = new ArrayList<>();
        others.stream()
                .filter(other -> !other.isAfter(startsAt))
                .max(Comparator.naturalOrder())
                .filter(before -> isOff(before, startsAt))
                .ifPresent(before -> warnings.add(warning("before", before, before, startsAt)));
        others.stream()
                .filter(other -> other.isAfter(startsAt))
                .min(Comparator.naturalOrder())
                .filter(after -> isOff(startsAt, after))
                .ifPresent(after -> warnings.add(warning("after", after, startsAt, after)));
        return warnings;
    }

    private boolean isOff(Instant earlier, Instant later) {
        long agreed = (long) weeks * DAYS_IN_A_WEEK;
        return 2 * Math.abs(days(earlier, later) - agreed) > agreed;
    }

    private long days(Instant earlier, Instant later) {
        return ChronoUnit.DAYS.between(
                earlier.atZone(zone).toLocalDate(), later.atZone(zone).toLocalDate());
    }

    private Warning warning(String side, Instant neighbour, Instant earlier, Instant later) {
        long days = days(earlier, later);
        return new Warning(
                10,
                "The session " + side + " is on " + DAY.format(neighbour.atZone(zone)) + ", "
                        + (days == 1 ? "1 day" : days + " days") + " away; the contract says every "
                        + (weeks == 1 ? "week." : weeks + " weeks."));
    }
}
