package org.setwise.rosterfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them, and finds out which of day and month they write first. */
final class RosterDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern WITH_YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    private static final int FIRST_YEAR = 1000;

    private boolean any;
    private boolean dayFirst;
    private boolean monthFirst;

    /** Looks at one date of the file. */
    void look(String text) {
        Matcher date = WITH_YEAR_LAST.matcher(text.strip());
        if (date.matches()) {
            any = true;
            dayFirst |= Integer.parseInt(date.group(1)) > 12;
            monthFirst |= Integer.parseInt(date.group(3)) > 12;
        }
    }

    /** What the dates looked at tell; the day comes first where they do not. */
    RosterDateOrder order() {
        if (!any) {
            return RosterDateOrder.ISO;
        }
        return monthFirst && !dayFirst ? RosterDateOrder.MONTH_FIRST : RosterDateOrder.DAY_FIRST;
    }

    /** Whether no date of the file tells which of day and month comes first. */
    boolean areAmbiguous() {
        return any && dayFirst == monthFirst;
    }

    /** @return empty when it is no date in this order */
    static Optional<LocalDate> read(String text, RosterDateOrder order) {
        String date = text.strip();
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher other = WITH_YEAR_LAST.matcher(date);
        if (!other.matches()) {
            return Optional.empty();
        }
        return order == RosterDateOrder.MONTH_FIRST
                ? day(other.group(4), other.group(1), other.group(3))
                : day(other.group(4), other.group(3), other.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
