package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem.Warning;

/**
 * A series as it could be planned. Nothing is kept of it.
 *
 * @param timeZone the set's, in which its local time is meant
 * @param minutes the length of each session, by the contract
 * @param warnings what rules 9 and 10 say of it
 */
public record SeriesProposal(
        @NotNull String timeZone,
        int minutes,
        @NotNull List<ProposedSession> sessions,
        @NotNull List<Warning> warnings) {

    /**
     * @param host null for whoever starts it
     * @param insteadOf the days off that the session gave way to
     */
    public record ProposedSession(
            @NotNull SessionKind kind,
            @NotNull Instant startsAt,
            @NotNull List<PersonRef> presenters,
            PersonRef host,
            @NotNull List<DayOff> insteadOf) {}
}
