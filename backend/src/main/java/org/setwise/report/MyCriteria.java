package org.setwise.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What somebody declares of themselves by a programme's criteria. What is not in it they did not declare, or take back. */
public record MyCriteria(@NotNull @Size(max = 50) List<@NotNull @Valid Declared> declared) {

    /** One option of one criterion. */
    public record Declared(
            @NotNull UUID criterionId, @NotNull UUID optionId) {}
}
