package org.setwise.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.schedule.SeriesPlan;

/**
 * The time that is taken.
 *
 * @param series the sessions that are planned with it
 */
public record PollDecision(
        @NotNull UUID optionId, @NotNull @Valid SeriesPlan series) {}
