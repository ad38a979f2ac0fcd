package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.person.PersonRef;

/**
 * A session in one line.
 *
 * @param number its number in its set, in the order of planning
 * @param minutes its length
 * @param timeZone the set's, in which its local time is meant
 */
public record SessionSummary(
        @NotNull UUID id,
        @NotNull UUID setId,
        @NotNull SessionKind kind,
        @NotNull SessionState state,
        int number,
        @NotNull Instant startsAt,
        int minutes,
        @NotNull String timeZone,
        @NotNull List<PersonRef> presenters) {}
