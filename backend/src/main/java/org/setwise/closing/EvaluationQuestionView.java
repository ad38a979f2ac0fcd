package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that members are asked at the end of their set.
 *
 * @param kind answered by a figure from 1 (not at all) to 5 (very much), or in words
 * @param standard asked in every programme
 */
@Schema(name = "EvaluationQuestion")
public record EvaluationQuestionView(
        @NotNull UUID id,
        @NotNull EvaluationLevel level,
        @NotNull EvaluationKind kind,
        @NotNull String text,
        boolean standard) {

    static EvaluationQuestionView of(EvaluationQuestion question) {
        return new EvaluationQuestionView(
                question.id(), question.level(), question.kind(), question.text(), question.isStandard());
    }
}
