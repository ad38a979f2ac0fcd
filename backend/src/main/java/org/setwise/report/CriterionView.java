package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a programme would like to see whom it reaches. */
@Schema(name = "Criterion")
public record CriterionView(
        @NotNull UUID id, @NotNull String text, @NotNull List<Option> options) {

    /** What somebody can declare. */
    @Schema(name = "CriterionOption")
    public record Option(@NotNull UUID id, @NotNull String text) {}
}
