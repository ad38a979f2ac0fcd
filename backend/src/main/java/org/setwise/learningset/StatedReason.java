package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** Why somebody goes on although the rule with this number warns. */
public record StatedReason(
        int rule, @NotNull @Text @Size(max = 1000) String reason) {}
