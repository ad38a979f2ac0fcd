package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.AttendanceState;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/**
 * One session of one of my sets.
 *
 * @param timeZone the set's, in which its local time is meant
 * @param host null for whoever starts it
 * @param presenting whether I present in it
 * @param hosting whether I host it
 * @param attendance what stands about me; null for a facilitator, who stands in no list
 */
public record CalendarEntry(
        @NotNull UUID id,
        @NotNull NamedRef set,
        @NotNull SessionKind kind,
        @NotNull SessionState state,
        @NotNull Instant startsAt,
        int minutes,
        @NotNull String timeZone,
        @NotNull List<PersonRef> presenters,
        PersonRef host,
        boolean presenting,
        boolean hosting,
        AttendanceState attendance) {

    CalendarEntry presentedBy(List<PersonRef> others, UUID me) {
        return new CalendarEntry(
                id,
                set,
                kind,
                state,
                startsAt,
                minutes,
                timeZone,
                others,
                host,
                others.stream().anyMatch(presenter -> presenter.id().equals(me)),
                hosting,
                attendance);
    }
}
