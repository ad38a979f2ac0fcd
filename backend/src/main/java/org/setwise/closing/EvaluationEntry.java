package org.setwise.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A member keeps a draft of their evaluation, gives it, or declines to as a whole.
 *
 * @param answers all of them; a question without one is left out, which needs no reason. Empty when declining
 */
public record EvaluationEntry(
        @NotNull EvaluationState state,
        @NotNull @Size(max = 60) List<@NotNull @Valid EvaluationAnswer> answers) {}
