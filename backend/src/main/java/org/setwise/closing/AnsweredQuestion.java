package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One question of a member's own evaluation, and what they answered.
 *
 * @param scale from 1 (not at all) to 5 (very much); null without an answer, or for one in words
 * @param text null without an answer, or for a figure
 * @param released whether the member lets the programme's organisers read these words, without a name or a set
 */
public record AnsweredQuestion(
        @NotNull UUID questionId,
        @NotNull EvaluationLevel level,
        @NotNull EvaluationKind kind,
        @NotNull String question,
        boolean standard,
        Integer scale,
        String text,
        boolean released) {}
