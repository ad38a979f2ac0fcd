package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.json.Text;

/**
 * What a presenter undertakes.
 *
 * @param dueOn a day where the set is, from today to the day before the next session (rule 21)
 */
public record NewAction(
        @NotNull @Text @Size(max = 2000) @Schema(examples = "Tell both team leads about the budget in one meeting")
        String description,

        @NotNull @Schema(examples = "2026-04-17") LocalDate dueOn) {}
