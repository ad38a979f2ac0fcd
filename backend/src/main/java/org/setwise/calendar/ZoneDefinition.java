package org.setwise.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes a time zone to calendars (VTIMEZONE of RFC 5545), from the same rules by which Setwise itself tells the time.
 * A yearly change becomes a recurrence, which all programs understand; a zone without one is told change by change.
 */
final class ZoneDefinition {
    /** So much more is described, that a change of the clocks is never told without the one that undoes it. */
    private static final Duration A_YEAR_AND_MORE = Duration.ofDays(400);

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules rules;
    private final VTimezone definition;

    private ZoneDefinition(ZoneId zone) {
        this.rules = zone.getRules();
        this.definition = new VTimezone(zone.getId());
    }

    /** @param from and {@code to} the instants between which the definition has to be right */
    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        ZoneDefinition made = new ZoneDefinition(zone);
        List<ZoneOffsetTransition> changes = made.changes(from, to.plus(A_YEAR_AND_MORE));
        if (changes.isEmpty()) {
            ZoneOffset always = made.rules.getOffset(from);
            made.add(always, always, from, LONG_AGO);
        }
        changes.forEach(change -> made.describe(change, changes));
        return made.definition;
    }

    /** The change that is in force at {@code from}, and all until {@code to}; none in a zone that stays as it is. */
    private List<ZoneOffsetTransition> changes(Instant from, Instant to) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        if (!changes.isEmpty()) {
            Optional.ofNullable(rules.previousTransition(from.plusSeconds(1))).ifPresent(changes::addFirst);
        }
        return changes;
    }

    private void describe(ZoneOffsetTransition change, List<ZoneOffsetTransition> all) {
        Optional<YearlyChange> yearly = YearlyChange.beginningWith(change, rules);
        if (yearly.isEmpty()) {
            add(change);
        } else if (all.stream().noneMatch(other -> isTheSameEarlier(other, change))) {
            add(change).setRecurrenceRule(yearly.get().recurrence());
        }
    }

    private boolean isTheSameEarlier(ZoneOffsetTransition other, ZoneOffsetTransition change) {
        return other.getInstant().isBefore(change.getInstant())
                && YearlyChange.isLike(other, change)
                && YearlyChange.beginningWith(other, rules).isPresent();
    }

    private Observance add(ZoneOffsetTransition transition) {
        return add(
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                transition.getInstant(),
                transition.getDateTimeBefore());
    }

    private Observance add(ZoneOffset before, ZoneOffset after, Instant at, LocalDateTime onset) {
        Observance observance;
        if (rules.isDaylightSavings(at)) {
            DaylightSavingsTime daylight = new DaylightSavingsTime();
            definition.addDaylightSavingsTime(daylight);
            observance = daylight;
        } else {
            StandardTime standard = new StandardTime();
            definition.addStandardTime(standard);
            observance = standard;
        }
        observance.setDateStart(new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        return observance;
    }
}
