package org.setwise.home;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningsession.AttendanceState;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;

/**
 * A session of one of my sets.
 *
 * @param timeZone the set's, in which its local time is meant
 * @param joinLink the session's, or else the set's
 * @param myAttendance expected until something else is known; a facilitator is expected always
 */
public record HomeSession(
        @NotNull UUID id,
        @NotNull UUID setId,
        @NotNull String setName,
        @NotNull SessionKind kind,
        @NotNull SessionState state,
        @NotNull Instant startsAt,
        int minutes,
        @NotNull String timeZone,
        @NotNull List<PersonRef> presenters,
        @Schema(format = "uri") String joinLink,
        @NotNull AttendanceState myAttendance) {

    HomeSession presentedBy(List<PersonRef> people) {
        return new HomeSession(
                id, setId, setName, kind, state, startsAt, minutes, timeZone, people, joinLink, myAttendance);
    }
}
