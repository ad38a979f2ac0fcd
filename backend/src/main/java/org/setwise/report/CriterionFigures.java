package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Of those enrolled, how many declared what by one criterion. Whoever declared nothing is in none of them. */
public record CriterionFigures(
        @NotNull UUID id, @NotNull String text, @NotNull List<OptionFigure> options) {

    /** How many declared this. */
    public record OptionFigure(
            @NotNull UUID id, @NotNull String text, @NotNull Figure enrolled) {}
}
