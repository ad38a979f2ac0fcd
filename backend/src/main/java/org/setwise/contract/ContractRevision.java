package org.setwise.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;

/**
 * What a set is to agree on from here on.
 *
 * @param sessionMinutes the length of a session
 * @param quorum how many members have to be there for a session to be held without a second thought (rule 15)
 * @param questionStyle left out, each question is answered before the next is asked
 * @param confidenceShared whether members see each other's confidence (rule 24); left out, the set sees its range alone
 */
public record ContractRevision(
        @NotNull FacilitationMode mode,
        @NotNull @Min(30) @Max(480) Integer sessionMinutes,
        @NotNull @Min(1) @Max(26) Integer weeksBetweenSessions,
        @NotNull @Min(1) @Max(6) Integer turnsPerSession,
        @NotNull @Min(2) @Max(9) Integer quorum,
        QuestionStyle questionStyle,
        Boolean confidenceShared,
        @NotNull @Size(max = 50) List<@NotNull @Valid Clause> clauses) {

    Terms terms() {
        return new Terms(
                mode,
                sessionMinutes,
                weeksBetweenSessions,
                turnsPerSession,
                quorum,
                questionStyle == null ? QuestionStyle.ONE_AT_A_TIME : questionStyle,
                Boolean.TRUE.equals(confidenceShared),
                List.copyOf(clauses));
    }
}
