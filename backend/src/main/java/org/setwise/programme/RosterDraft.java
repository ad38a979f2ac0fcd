package org.setwise.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What an organiser says about a roster.
 *
 * @param reservedPlaces how many of the programme's places only people on this roster get (rule 3)
 */
public record RosterDraft(
        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @Min(0) @Max(10_000) Integer reservedPlaces) {}
