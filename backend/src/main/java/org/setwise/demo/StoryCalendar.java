package org.setwise.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Counts the days of the story from the day on which it is played. Where it plays, it is British time. */
final class StoryCalendar {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final int WEEK = 7;

    private final Instant now;

    StoryCalendar(Instant now) {
        this.now = now;
    }

    /** The moment in which the story ends: the reader's now. */
    Instant now() {
        return now;
    }

    LocalDate day(int daysFromToday) {
        return now.atZone(ZONE).toLocalDate().plusDays(daysFromToday);
    }

    /** The day of this moment, where the story plays. */
    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** That day at this hour. */
    Instant at(int daysFromToday, int hour) {
        return day(daysFromToday).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** When a set meets: at this time of the working day nearest to that day. */
    Instant meeting(int daysFromToday, LocalTime time) {
        LocalDate day = day(daysFromToday);
        LocalDate working = day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        return working.atTime(time).atZone(ZONE).toInstant();
    }
}
