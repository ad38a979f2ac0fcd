package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.learningset.StatedReason;

/**
 * That the session goes on to its next phase.
 *
 * @param from the position of the phase that is left; two who go on at once never skip one
 * @param statedReasons why one goes on although a rule warns (rules 15 and 16)
 */
public record PhaseAdvance(
        @Min(1) int from, @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {}
