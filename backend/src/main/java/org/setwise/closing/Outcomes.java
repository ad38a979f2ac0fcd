package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What came of a set, in the words of its members.
 *
 * @param turns in the order in which they were held
 * @param summaries in the order of their authors' names
 * @param myThemes mine alone, in the order in which I marked them
 */
public record Outcomes(
        @NotNull List<TurnOutcome> turns,
        @NotNull List<SetSummary> summaries,
        @NotNull List<Theme> myThemes,
        @NotNull List<String> allowedActions) {}
