package org.setwise.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a certificate of participation says: when somebody was there, and nothing of what was said.
 *
 * @param person their name; null while they have told none
 * @param completedOn the day on which the set closed, in its zone
 * @param sessions those that were held in their time, in order
 */
record Certificate(
        UUID enrolmentId,
        String person,
        String organisation,
        String programme,
        String set,
        LocalDate completedOn,
        List<Session> sessions) {

    /**
     * A session that was held.
     *
     * @param heldOn in the set's zone
     * @param minutes as long as it was planned
     */
    record Session(LocalDate heldOn, String kind, int minutes, boolean attended) {}

    List<Session> attended() {
        return sessions.stream().filter(Session::attended).toList();
    }

    int minutesAttended() {
        return attended().stream().mapToInt(Session::minutes).sum();
    }
}
