package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.setwise.learningset.SetDecision;

/**
 * How a set ends.
 *
 * @param retainUntil the last day on which its content is kept
 */
public record SetClosing(
        @NotNull SetDecision decision, @NotNull LocalDate retainUntil) {}
