package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a turn came to.
 *
 * @param none the presenter said that there is nothing to be kept
 * @param summary the presenter's own words; null with an explicit "none"
 */
@Schema(name = "Outcome")
public record OutcomeView(
        @NotNull UUID turnId,
        boolean none,

        String summary,

        @NotNull Instant recordedAt) {}
