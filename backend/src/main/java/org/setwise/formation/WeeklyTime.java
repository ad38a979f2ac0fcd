package org.setwise.formation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A time of the week at which a set meets.
 *
 * @param hour 18 for 18:00
 */
public record WeeklyTime(
        @NotNull DayOfWeek day, @NotNull @Min(0) @Max(23) Integer hour) {
    private static final int HOURS_OF_A_DAY = 24;

    /** @param hourOfTheWeek 0 is Monday at midnight; null gives null */
    static WeeklyTime of(Integer hourOfTheWeek) {
        return hourOfTheWeek == null
                ? null
                : new WeeklyTime(DayOfWeek.of(hourOfTheWeek / HOURS_OF_A_DAY + 1), hourOfTheWeek % HOURS_OF_A_DAY);
    }

    int hourOfTheWeek() {
        return day.ordinal() * HOURS_OF_A_DAY + hour;
    }

    /** As in "Tuesday 18:00". */
    String words() {
        return "%s %02d:00".formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), hour);
    }
}
