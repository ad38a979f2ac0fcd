package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** Why something does not go on. */
public record Cancellation(@NotNull @Text @Size(max = 1000) String reason) {}
