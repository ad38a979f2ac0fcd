package org.setwise.closing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * What a member answers to one question: a figure or words, as it asks.
 *
 * @param scale from 1 (not at all) to 5 (very much); left out for an answer in words
 * @param text left out for a figure
 */
public record EvaluationAnswer(
        @NotNull UUID questionId,
        @Min(1) @Max(5) Integer scale,
        @Text @Size(max = 4000) String text) {}
