package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.security.CurrentPerson;

/** The sessions of all my sets together. */
@ApplicationScoped
@Transactional
public class CalendarService {
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Duration A_MONTH = Duration.ofDays(31);
    private static final Duration A_YEAR = Duration.ofDays(366);

    private final CalendarRepository calendar;
    private final DaysOff daysOff;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CalendarService(CalendarRepository calendar, DaysOff daysOff, CurrentPerson currentPerson, Clock clock) {
        this.calendar = calendar;
        this.daysOff = daysOff;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * @param since null for a month ago
     * @param until null for a year later
     */
    public MyCalendar show(Instant since, Instant until) {
        Instant from = since == null ? clock.instant().minus(A_MONTH) : since;
        Instant to = until == null ? from.plus(A_YEAR) : until;
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Invalid("to", "has to be after the beginning, within 400 days");
        }
        UUID me = currentPerson.require();
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC);
        Set<DayOff> off = new LinkedHashSet<>();
        for (UUID programme : calendar.programmesOf(me)) {
            daysOff.between(programme, first, last).forEach((day, name) -> off.add(new DayOff(day, name)));
        }
        return new MyCalendar(calendar.sessionsOf(me, from, to), List.copyOf(off));
    }
}
