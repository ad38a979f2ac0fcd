package org.setwise.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Everything that a programme asks members beside the standard questions, in this order within each level. */
public record EvaluationQuestionsDraft(
        @NotNull @Size(max = 15) List<@NotNull @Valid EvaluationQuestionDraft> questions) {}
