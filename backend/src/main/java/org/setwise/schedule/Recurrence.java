package org.setwise.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * On which days a set meets: every so many weeks, or on such a day as the second Tuesday of the month.
 *
 * @param weeks how many weeks from one session to the next; null for the contract's, or where {@code monthly} is given
 * @param monthly the day of the month instead
 */
public record Recurrence(
        @Min(1) @Max(26) Integer weeks, @Valid DayOfTheMonth monthly) {
    private static final int LAST = 5;

    /**
     * Such as the second Tuesday of every month.
     *
     * @param ordinal 1 to 4 for the first to the fourth, 5 for the last of the month
     * @param every how many months from one to the next; null is each month
     */
    public record DayOfTheMonth(
            @Min(1) @Max(LAST) int ordinal,
            @NotNull DayOfWeek weekday,
            @Min(1) @Max(6) Integer every) {

        LocalDate in(YearMonth month) {
            return month.atDay(1)
                    .with(
                            ordinal == LAST
                                    ? TemporalAdjusters.lastInMonth(weekday)
                                    : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        }
    }

    /**
     * The day of one meeting, holidays aside.
     *
     * @param firstDay on or after which the first is
     * @param index which one, from 0
     * @param contractWeeks the contract's weeks from one session to the next
     */
    LocalDate day(LocalDate firstDay, int index, int contractWeeks) {
        if (monthly == null) {
            return firstDay.plusWeeks((long) index * (weeks == null ? contractWeeks : weeks));
        }
        YearMonth month = YearMonth.from(firstDay);
        YearMonth first = monthly.in(month).isBefore(firstDay) ? month.plusMonths(1) : month;
        return monthly.in(first.plusMonths((long) index * (monthly.every() == null ? 1 : monthly.every())));
    }
}
