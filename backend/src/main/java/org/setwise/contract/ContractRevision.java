package org.setwise.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * What a set is to agree on from here on.
 *
 * @param sessionMinutes the length of a session
 * @param weeksBetweenSessions null where {@code monthly} is given
 * @param monthly such a day as the second Tuesday of the month, instead of every so many weeks
 * @param quorum how many members have to be there for a session to be held without a second thought (rule 15)
 * @param questionStyle left out, each question is answered before the next is asked
 * @param presenterChoice left out, whoever was planned presents
 * @param confidenceShared whether members see each other's confidence (rule 24); left out, the set sees its range alone
 * @param retention left out, as long as it is now
 */
public record ContractRevision(
        @NotNull FacilitationMode mode,
        @NotNull @Min(30) @Max(480) Integer sessionMinutes,
        @Min(1) @Max(26) Integer weeksBetweenSessions,
        @Valid DayOfTheMonth monthly,
        @NotNull @Min(1) @Max(6) Integer turnsPerSession,
        @NotNull @Min(2) @Max(9) Integer quorum,
        QuestionStyle questionStyle,
        PresenterChoice presenterChoice,
        Boolean confidenceShared,
        @Valid Retention retention,
        @NotNull @Size(max = 50) List<@NotNull @Valid Clause> clauses) {

    /**
     * What it comes to after these terms.
     *
     * @throws Invalid unless one of the two ways to say how often is taken
     */
    Terms terms(Terms before) {
        if ((weeksBetweenSessions == null) == (monthly == null)) {
            throw new Invalid("weeksBetweenSessions", "is given, or else a day of the month, and not both");
        }
        return new Terms(
                mode,
                sessionMinutes,
                new Cadence(weeksBetweenSessions, monthly),
                turnsPerSession,
                quorum,
                questionStyle == null ? QuestionStyle.ONE_AT_A_TIME : questionStyle,
                presenterChoice == null ? PresenterChoice.PLANNED_AHEAD : presenterChoice,
                Boolean.TRUE.equals(confidenceShared),
                retention == null ? before.retention() : retention,
                List.copyOf(clauses));
    }
}
