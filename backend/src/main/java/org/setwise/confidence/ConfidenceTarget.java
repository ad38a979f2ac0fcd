package org.setwise.confidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How confident I want to be before the set ends for me. Nobody else sees it.
 *
 * @param target from 1 to 10
 */
public record ConfidenceTarget(@NotNull @Min(1) @Max(10) Integer target) {}
