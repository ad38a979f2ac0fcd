package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A few words that I picked for something that came of the set for me.
 *
 * @param turnId the turn of mine whose outcome it is about; null for my summary of the set
 * @param releasedAt since when the programme's organisers may read it, without my name or the set's; null while they may not
 */
public record Theme(@NotNull UUID id, UUID turnId, @NotNull String text, Instant releasedAt) {}
