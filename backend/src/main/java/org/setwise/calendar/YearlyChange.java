package org.setwise.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A change of the clocks that comes back every year on the same day of the week: in the last week of a month, in its
 * n-th week, or in seven days of it. Read off the days on which it falls, not off how the zone's rules put it.
 */
final class YearlyChange {
    /** Every combination of a date and a day of the week comes up in 28 years. */
    private static final int YEARS = 28;

    private static final int DAYS = 7;

    private final List<LocalDate> days;

    private YearlyChange(List<LocalDate> days) {
        this.days = days;
    }

    /** The change that this transition begins; empty when there is none like it in each of the next years. */
    static Optional<YearlyChange> beginningWith(ZoneOffsetTransition first, ZoneRules rules) {
        List<LocalDate> days = new ArrayList<>();
        ZoneOffsetTransition like = first;
        for (int year = 0; year < YEARS; year++) {
            Optional<ZoneOffsetTransition> next = year == 0 ? Optional.of(first) : nextYears(like, rules);
            if (next.isEmpty() || !isLike(next.get(), first)) {
                return Optional.empty();
            }
            like = next.get();
            days.add(like.getDateTimeBefore().toLocalDate());
        }
        YearlyChange change = new YearlyChange(days);
        return change.isOnOneDayOfTheWeek() && change.fallsWithinSevenDays() ? Optional.of(change) : Optional.empty();
    }

    /** The only change that brings the same offset in the next year. */
    private static Optional<ZoneOffsetTransition> nextYears(ZoneOffsetTransition like, ZoneRules rules) {
        int year = like.getDateTimeBefore().getYear() + 1;
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(
                LocalDate.of(year, 1, 1).atStartOfDay().minusDays(1).toInstant(ZoneOffset.UTC));
        while (next != null && next.getDateTimeBefore().getYear() <= year) {
            if (next.getDateTimeBefore().getYear() == year
                    && next.getOffsetAfter().equals(like.getOffsetAfter())) {
                found.add(next);
            }
            next = rules.nextTransition(next.getInstant());
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether both bring the same offset at the same time of day in the same month. */
    static boolean isLike(ZoneOffsetTransition one, ZoneOffsetTransition other) {
        return one.getOffsetBefore().equals(other.getOffsetBefore())
                && one.getOffsetAfter().equals(other.getOffsetAfter())
                && one.getDateTimeBefore()
                        .toLocalTime()
                        .equals(other.getDateTimeBefore().toLocalTime())
                && one.getDateTimeBefore().getMonth()
                        == other.getDateTimeBefore().getMonth();
    }

    private boolean isOnOneDayOfTheWeek() {
        return days.stream().map(LocalDate::getDayOfWeek).distinct().count() == 1;
    }

    private boolean fallsWithinSevenDays() {
        return areAlike(day -> day.lengthOfMonth() - day.getDayOfMonth() < DAYS ? 1 : 0)
                || latest() - earliest() < DAYS;
    }

    Recurrence recurrence() {
        LocalDate first = days.getFirst();
        DayOfWeek weekday = DayOfWeek.values()[first.getDayOfWeek().getValue() % DAYS];
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonthValue());
        if (days.stream().allMatch(day -> day.lengthOfMonth() - day.getDayOfMonth() < DAYS)) {
            return yearly.byDay(-1, weekday).build();
        }
        if (areAlike(day -> (day.getDayOfMonth() - 1) / DAYS)) {
            return yearly.byDay((first.getDayOfMonth() - 1) / DAYS + 1, weekday).build();
        }
        List<Integer> sevenDays = new ArrayList<>();
        for (int day = earliest(); day <= latest(); day++) {
            sevenDays.add(day);
        }
        return yearly.byMonthDay(sevenDays).byDay(weekday).build();
    }

    private boolean areAlike(ToIntFunction<LocalDate> property) {
        return days.stream().mapToInt(property).distinct().count() == 1;
    }

    private int earliest() {
        return days.stream().mapToInt(LocalDate::getDayOfMonth).min().orElseThrow();
    }

    private int latest() {
        return days.stream().mapToInt(LocalDate::getDayOfMonth).max().orElseThrow();
    }
}
