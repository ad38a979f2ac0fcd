package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an action until then.
 *
 * @param sessionId the session in which it was told; null for a note between sessions
 * @param notYet an explicit "not yet"
 */
@Schema(name = "ProgressNote")
public record ProgressNoteView(
        @NotNull UUID id,
        UUID sessionId,
        boolean notYet,

        @Schema(examples = "I told them on Tuesday, both at once")
        String tried,

        @Schema(examples = "A long silence, and then they began to plan together")
        String happened,

        @Schema(examples = "They had known for weeks") String learned,
        @Schema(examples = "I nearly cancelled the meeting") String obstacle,
        @NotNull Instant notedAt) {}
