package org.setwise.replacement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat of a running set that could be given to somebody new. Who agreed is told to nobody.
 *
 * @param asked how many members are asked
 * @param answered how many of them have said something
 * @param myAnswer whether the reader agrees; null when they did not say, or are not asked
 */
@Schema(name = "Replacement")
public record ReplacementView(
        @NotNull UUID id,
        @NotNull UUID setId,
        @NotNull ReplacementState state,
        @NotNull Instant askedAt,
        int asked,
        int answered,
        Boolean myAnswer,
        @NotNull List<String> allowedActions) {}
