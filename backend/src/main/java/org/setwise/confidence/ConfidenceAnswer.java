package org.setwise.confidence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a session asks me about my confidence, and what I have answered (rule 24).
 *
 * @param given whether I have answered, if only to pass
 * @param value from 1 to 10; null for a pass, and until I answer
 * @param words why, which nobody else ever reads
 * @param target what I set out for in this set
 * @param shared whether the set sees my number; before I answer, whether it would
 * @param allowedActions {@code giveConfidence} for as long as I can answer or change my answer
 */
public record ConfidenceAnswer(
        @NotNull UUID sessionId,
        @NotNull UUID setId,
        boolean given,
        Integer value,
        String words,
        Instant givenAt,
        Integer target,
        boolean shared,
        @NotNull List<String> allowedActions) {}
