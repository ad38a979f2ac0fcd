package org.setwise.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session as a calendar shows it. It names the set and nothing that is said in it: calendars are shared with assistants
 * and colleagues.
 *
 * @param zone the set's, in which the session keeps its time of day
 * @param joinLink null where there is none; for those only who may come
 * @param mine what the session is for whose calendar it is
 * @param sequence raised with each change (RFC 5545)
 * @param changedAt when it last changed
 */
public record CalendarEntry(
        UUID sessionId,
        String setName,
        ZoneId zone,
        Instant startsAt,
        int minutes,
        boolean cancelled,
        String joinLink,
        Mine mine,
        int sequence,
        Instant changedAt) {

    /**
     * @param presents whether the owner of the calendar has a turn in it
     * @param apologised whether the owner has said that they cannot come
     */
    public record Mine(boolean presents, boolean apologised) {}

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** The name of the entry for ever and in every calendar. */
    String uid() {
        return sessionId + "@setwise";
    }
}
