package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;

/**
 * One meeting of a set.
 *
 * @param number its number in its set, in the order of planning
 * @param minutes its length, which the phases sum to (rule 11)
 * @param timeZone the set's, in which its local time is meant
 * @param mode the one it is held in: the contract's, or a stricter one (rule 7)
 * @param joinLink its own, or else the set's
 * @param host who runs the phases; null for whoever starts it
 * @param currentPhase the position of the phase that is on, while it runs
 * @param speaker whose word it is in a round; null when nobody was named
 * @param pausedAt since when its clock stands still; null while it goes
 * @param stopped somebody pressed stop
 * @param abandoned it was concluded by itself, because everybody had left
 * @param reason why it was postponed or cancelled
 * @param warnings what rules say about it as it stands
 * @param allowedActions what the reader may do with it now
 */
@Schema(name = "LearningSession")
public record SessionView(
        @NotNull UUID id,
        @NotNull NamedRef set,
        @NotNull SessionKind kind,
        @NotNull SessionState state,
        int number,
        @NotNull Instant startsAt,
        int minutes,
        @NotNull String timeZone,
        @NotNull FacilitationMode mode,
        String joinLink,
        PersonRef host,
        PersonRef facilitator,
        @NotNull List<PhaseView> phases,
        Integer currentPhase,
        Instant phaseStartedAt,
        PersonRef speaker,
        Instant pausedAt,
        boolean stopped,
        Instant startedAt,
        Instant concludedAt,
        boolean abandoned,
        @NotNull List<TurnView> turns,
        @NotNull List<AttendanceView> attendance,
        String reason,
        @NotNull List<Problem.Warning> warnings,
        int version,
        @NotNull List<String> allowedActions) {}
