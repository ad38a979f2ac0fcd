package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody noted for themselves in a turn. Nobody else reads it.
 *
 * @param text empty as long as nothing is noted
 * @param writtenAt null as long as nothing is noted
 */
@Schema(name = "PrivateNote")
public record PrivateNoteView(@NotNull UUID turnId, @NotNull String text, Instant writtenAt) {}
