package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a set ends.
 *
 * @param retainUntil the last day on which its content is kept
 */
public record SetClosing(
        @NotNull SetDecision decision, @NotNull LocalDate retainUntil) {}
