package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * A few words for something that came of the set.
 *
 * @param turnId a turn of mine with an outcome; left out for my summary of the set
 */
public record NewTheme(
        UUID turnId,
        @NotNull @Text(lines = false) @Size(max = 80) String text) {}
