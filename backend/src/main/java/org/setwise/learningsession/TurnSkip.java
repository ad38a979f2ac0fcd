package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * That a member goes without a turn in a round.
 *
 * @param reason kept for the set to read
 */
public record TurnSkip(@NotNull @Text @Size(max = 1000) String reason) {}
