package org.setwise.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How often a set meets: every so many weeks, or on such a day as the second Tuesday of the month. One of the two is given.
 *
 * @param weeks from one session to the next; null for a day of the month
 * @param monthly null for every so many weeks
 */
public record Cadence(Integer weeks, DayOfTheMonth monthly) {
    private static final int DAYS_IN_A_WEEK = 7;
    private static final double DAYS_IN_A_MONTH = 365.25 / 12;

    public static Cadence everyWeeks(int weeks) {
        return new Cadence(weeks, null);
    }

    /** As it is kept: an ordinal, a weekday and every how many months where it is a day of the month, else weeks. */
    public static Cadence of(Integer weeks, Integer ordinal, DayOfWeek weekday, Integer every) {
        return ordinal == null ? everyWeeks(weeks) : new Cadence(null, new DayOfTheMonth(ordinal, weekday, every));
    }

    /** The first day to meet from this one on. */
    public LocalDate firstFrom(LocalDate earliest) {
        if (monthly == null) {
            return earliest;
        }
        YearMonth month = YearMonth.from(earliest);
        LocalDate day = monthly.in(month);
        return day.isBefore(earliest) ? monthly.in(month.plusMonths(1)) : day;
    }

    /** The day to meet so many steps after a meeting; a meeting off its day is followed by the usual day of a later month. */
    public LocalDate after(LocalDate meeting, int steps) {
        return monthly == null
                ? meeting.plusWeeks((long) steps * weeks)
                : monthly.in(YearMonth.from(meeting).plusMonths((long) steps * monthly.every()));
    }

    /** The usual days from one session to the next (rule 10); months have the length they have on average. */
    public long usualDays() {
        return monthly == null ? (long) weeks * DAYS_IN_A_WEEK : Math.round(monthly.every() * DAYS_IN_A_MONTH);
    }

    /** {@code every 4 weeks}, {@code the second Tuesday of every month}. */
    public String inWords() {
        if (monthly != null) {
            return monthly.inWords();
        }
        return weeks == 1 ? "every week" : "every " + weeks + " weeks";
    }
}
