package org.setwise.home;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.setwise.questionlog.DilemmaState;

/**
 * My next turn to present, or the one that is on.
 *
 * @param timeZone the set's, in which its local time is meant
 * @param dilemmaState null until I have begun to write my dilemma
 */
public record HomeTurn(
        @NotNull UUID turnId,
        @NotNull UUID sessionId,
        @NotNull String setName,
        @NotNull Instant startsAt,
        @NotNull String timeZone,
        DilemmaState dilemmaState) {}
