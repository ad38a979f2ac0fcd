package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.setwise.learningset.SetDecision;

/**
 * How a set ends.
 *
 * @param retainUntil the last day on which its content is kept, at least 30 days ahead, and not after the one by the contract;
 *     left out, as the contract says
 */
public record SetClosing(@NotNull SetDecision decision, LocalDate retainUntil) {}
