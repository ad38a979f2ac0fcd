package org.setwise.review;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Five minutes alone, at the end of a session and after it. Nobody but its author reads it.
 *
 * @param learned what I learned about my problem
 * @param nextActions my actions before next time
 * @param struckBy what struck me about the others' problems
 * @param setWorked how the set worked
 * @param aboutMyself something about myself
 * @param writtenAt null as long as nothing is written
 */
@Schema(name = "ReviewSheet")
public record ReviewSheetView(
        @NotNull UUID sessionId,
        String learned,
        String nextActions,
        String struckBy,
        String setWorked,
        String aboutMyself,
        Instant writtenAt) {}
