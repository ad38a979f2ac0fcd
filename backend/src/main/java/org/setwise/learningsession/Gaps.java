package org.setwise.learningsession;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.setwise.contract.Cadence;
import org.setwise.platform.problem.Problem.Warning;

/**
 * How far apart the sessions of a set are, beside what its contract says (rule 10). Gaps are counted in days of the set's zone, so that the clocks going forward or back
 * changes none.
 */
record Gaps(Cadence agreed, ZoneId zone) {
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

    /** Warns of each gap between neighbours, of which one at least is new, that differs from the contract's by more than half of it. */
    List<Warning> warningsAround(Collection<Instant> added, Collection<Instant> others) {
        List<Instant> all =
                Stream.concat(added.stream(), others.stream()).sorted().toList();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Instant earlier = all.get(i - 1);
            Instant later = all.get(i);
            if ((added.contains(earlier) || added.contains(later)) && isOff(earlier, later)) {
                warnings.add(new Warning(
                        10,
                        "The sessions on " + DAY.format(earlier.atZone(zone)) + " and " + DAY.format(later.atZone(zone))
                                + " are " + inDays(days(earlier, later)) + " apart; the contract says "
                                + agreed.inWords() + "."));
            }
        }
        return warnings;
    }

    private boolean isOff(Instant earlier, Instant later) {
        long usual = agreed.usualDays();
        return 2 * Math.abs(days(earlier, later) - usual) > usual;
    }

    private long days(Instant earlier, Instant later) {
        return ChronoUnit.DAYS.between(
                earlier.atZone(zone).toLocalDate(), later.atZone(zone).toLocalDate());
    }

    private Warning warning(String side, Instant neighbour, Instant earlier, Instant later) {
        long days = days(earlier, later);
        return new Warning(
                10,
                "The session " + side + " is on " + DAY.format(neighbour.atZone(zone)) + ", " + inDays(days)
                        + " away; the contract says " + agreed.inWords() + ".");
    }

    private static String inDays(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
