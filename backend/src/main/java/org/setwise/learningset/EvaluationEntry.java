package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * A member evaluates the set, or declines to.
 *
 * @param text what they made of it; left out when they decline
 */
public record EvaluationEntry(
        @NotNull Boolean declined, @Text @Size(max = 4000) String text) {}
