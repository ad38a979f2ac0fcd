package org.setwise.learningsession;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A phase of a script to be set.
 *
 * @param turnId for the phases of a turn, whose turn it is
 */
public record PhaseLength(
        @NotNull PhaseKind kind,
        @Min(1) @Max(SessionPlan.LONGEST) int minutes,
        UUID turnId) {}
