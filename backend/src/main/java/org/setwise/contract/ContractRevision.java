package org.setwise.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * What a set is to agree on from here on.
 *
 * @param sessionMinutes the length of a session
 * @param quorum how many members have to be there for a session to be held without a second thought (rule 15)
 * @param questionStyle left out, each question is answered before the next is asked
 * @param retention left out, as long as it is now
 */
public record ContractRevision(
        @NotNull FacilitationMode mode,
        @NotNull @Min(30) @Max(480) Integer sessionMinutes,
        @NotNull @Min(1) @Max(26) Integer weeksBetweenSessions,
        @NotNull @Min(1) @Max(6) Integer turnsPerSession,
        @NotNull @Min(2) @Max(9) Integer quorum,
        QuestionStyle questionStyle,
        @Valid Retention retention,
        @NotNull @Size(max = 50) List<@NotNull @Valid Clause> clauses) {

    /** What it comes to after these terms. */
    Terms terms(Terms before) {
        return new Terms(
                mode,
                sessionMinutes,
                weeksBetweenSessions,
                turnsPerSession,
                quorum,
                questionStyle == null ? QuestionStyle.ONE_AT_A_TIME : questionStyle,
                retention == null ? before.retention() : retention,
                List.copyOf(clauses));
    }
}
