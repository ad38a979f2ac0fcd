package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * What a member made of themselves, the set and the programme, for their own eyes. Figures are counted together with those of others;
 * words stay where they are, unless their member releases them.
 *
 * @param state null when it has not been begun
 * @param givenAt null until it is given or declined
 */
public record Evaluation(
        EvaluationState state,
        Instant givenAt,
        @NotNull List<AnsweredQuestion> questions,
        @NotNull List<String> allowedActions) {}
