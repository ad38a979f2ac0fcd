package org.setwise.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where other features read how sessions stand in calendars now. Whom they show it to is theirs to decide. */
@ApplicationScoped
public class Calendars {
    private final CalendarRepository calendars;

    Calendars(CalendarRepository calendars) {
        this.calendars = calendars;
    }

    /** These sessions, by their beginning. */
    public List<CalendarEntry> entriesOf(Collection<UUID> sessionIds) {
        return calendars.of(sessionIds);
    }
}
