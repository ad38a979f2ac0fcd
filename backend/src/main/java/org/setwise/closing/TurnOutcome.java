package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.setwise.person.PersonRef;

/**
 * What a turn came to.
 *
 * @param heldAt when its session began
 * @param summary the presenter's own words; null when they said that there is nothing to be kept
 */
public record TurnOutcome(
        @NotNull UUID turnId,
        @NotNull UUID sessionId,
        @NotNull PersonRef presenter,
        @NotNull Instant heldAt,
        String summary) {}
