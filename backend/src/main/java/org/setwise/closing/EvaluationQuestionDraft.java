package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * What an organiser wants to ask members at the end of their set.
 *
 * @param id of the question of this programme that is there already; null for a new one
 */
public record EvaluationQuestionDraft(
        UUID id,
        @NotNull EvaluationLevel level,
        @NotNull EvaluationKind kind,
        @NotNull @Text(lines = false) @Size(max = 500) String text) {}
