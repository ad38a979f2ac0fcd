package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The sessions of all my sets in a stretch of time, by their beginning, and the days off of their programmes. */
public record MyCalendar(
        @NotNull List<CalendarEntry> sessions, @NotNull List<DayOff> daysOff) {}
