package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.setwise.questionlog.Purpose;

/**
 * A person's own questions of one session, those of its phase for open questions.
 *
 * @param startsAt when the session was to begin, UTC
 * @param timeZone the IANA zone of its set
 * @param asked how many questions they asked
 * @param open how many of these left room to think
 * @param purposes how many served each purpose, as said by them or else as the coach reads it; one that none served is left out
 */
public record TrendSession(
        @NotNull UUID sessionId,
        @NotNull String setName,
        @NotNull Instant startsAt,
        @NotNull String timeZone,
        int asked,
        int open,
        @NotNull Map<Purpose, Integer> purposes) {}
