package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which day an action is taken on: before the next session, too (rule 21). */
public record ActionCarry(
        @NotNull @Schema(examples = "2026-05-15") LocalDate dueOn) {}
