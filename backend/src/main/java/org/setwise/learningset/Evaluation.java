package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What a member made of the set, for their own eyes.
 *
 * @param text null when declined
 */
public record Evaluation(
        boolean declined, String text, @NotNull Instant givenAt) {}
