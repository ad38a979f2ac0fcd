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

        String tried,

        String happened,

        String learned,
        String obstacle,
        @NotNull Instant notedAt) {}
