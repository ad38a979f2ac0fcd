package org.setwise.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The days of a series, past holidays. A day that is off gives way to the same weekday a week later, and the one after it stays where it
 * was; where that would fall on the next meeting, the meeting is left out and the series goes on a step longer.
 */
final class MeetingDays {
    /** A series that finds no day in so many steps has nothing but holidays. */
    private static final int MOST_STEPS = 500;

    private final IntFunction<LocalDate> rhythm;
    private final Function<LocalDate, Optional<String>> holidays;

    /** One day to meet, and the days before it that were off, with the names of their holidays. */
    record MeetingDay(LocalDate day, List<DayOff> insteadOf) {}

    /**
     * @param rhythm the day of the n-th meeting, from 0, holidays aside; each later than the one before
     * @param holidays the name of the holiday on a day
     */
    MeetingDays(IntFunction<LocalDate> rhythm, Function<LocalDate, Optional<String>> holidays) {
        this.rhythm = rhythm;
        this.holidays = holidays;
    }

    /** The first so many days; fewer when there are hardly any but holidays. */
    List<MeetingDay> first(int count) {
        List<MeetingDay> found = new ArrayList<>();
        List<DayOff> off = new ArrayList<>();
        for (int step = 0; found.size() < count && step < MOST_STEPS; step++) {
            LocalDate day = rhythm.apply(step);
            LocalDate next = rhythm.apply(step + 1);
            Optional<String> holiday = holidays.apply(day);
            while (holiday.isPresent() && day.isBefore(next)) {
                off.add(new DayOff(day, holiday.get()));
                day = day.plusWeeks(1);
                holiday = holidays.apply(day);
            }
            if (day.isBefore(next)) {
                found.add(new MeetingDay(day, List.copyOf(off)));
                off.clear();
            }
        }
        return found;
    }
}
