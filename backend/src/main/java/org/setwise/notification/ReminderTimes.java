package org.setwise.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When reminders are due: at nine in the morning by their receiver's own clocks, whatever the clocks do in between. */
final class ReminderTimes {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    static final int WEEK_AHEAD = 7;
    static final int DAY_AHEAD = 1;
    static final int TURN_AHEAD = 14;
    static final int OFFER_ENDS_IN = 2;
    /** Sessions nearer to each other than this need no reminder between them. */
    static final Duration SHORTEST_TIME_BETWEEN = Duration.ofDays(10);

    private ReminderTimes() {}

    /** The morning so many days before the day of this instant. */
    static Instant daysBefore(int days, Instant instant, ZoneId zone) {
        return morning(
                instant.atZone(zone)
                        .toLocalDate()
                        .minusDays(days)
                        .atStartOfDay(zone)
                        .toInstant(),
                zone);
    }

    /** The morning of the day in the middle. */
    static Instant halfWay(Instant from, Instant to, ZoneId zone) {
        return morning(from.plus(Duration.between(from, to).dividedBy(2)), zone);
    }

    private static Instant morning(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().atTime(MORNING).atZone(zone).toInstant();
    }
}
