package org.setwise.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

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
    private static final int LAST = 5;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");
    private static final List<String> MONTHS = List.of("", "second ", "third ", "fourth ", "fifth ", "sixth ");

    public DayOfTheMonth {
        every = every == null ? 1 : every;
    }

    /** The day in this month. */
    public LocalDate in(YearMonth month) {
        return month.atDay(1)
                .with(
                        ordinal == LAST
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** {@code the second Tuesday of every month}. */
    String inWords() {
        return "the " + ORDINALS.get(ordinal - 1) + " " + weekday.getDisplayName(TextStyle.FULL, Locale.UK)
                + " of every " + MONTHS.get(every - 1) + "month";
    }
}
