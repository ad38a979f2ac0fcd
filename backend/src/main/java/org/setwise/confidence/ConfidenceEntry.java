package org.setwise.confidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * How confident I am with my progress, or that I pass.
 *
 * @param value from 1, not at all, to 10, wholly; left out when I pass
 * @param words why, for my eyes alone
 */
public record ConfidenceEntry(
        @NotNull Boolean passed,
        @Min(1) @Max(10) Integer value,
        @Text @Size(max = 2000) String words) {}
