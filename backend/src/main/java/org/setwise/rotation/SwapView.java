package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * That a presenter asks another to take their turn.
 *
 * @param startsAt when the turn's session begins
 * @param inReturn when the session of the turn begins that the other gives in return; null for a stand-in
 */
@Schema(name = "Swap")
public record SwapView(
        @NotNull UUID id,
        @NotNull UUID setId,
        @NotNull UUID turnId,
        @NotNull Instant startsAt,
        Instant inReturn,
        @NotNull PersonRef asker,
        @NotNull PersonRef asked,
        @NotNull String reason,
        @NotNull SwapState state,
        @NotNull Instant askedAt,
        @NotNull List<String> allowedActions) {}
