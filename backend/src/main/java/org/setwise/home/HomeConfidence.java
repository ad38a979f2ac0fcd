package org.setwise.home;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A session that I was at and that has not heard how confident I am (rule 24).
 *
 * @param timeZone the set's, in which its local time is meant
 */
public record HomeConfidence(
        @NotNull UUID sessionId,
        @NotNull String setName,
        @NotNull Instant startsAt,
        @NotNull String timeZone) {}
