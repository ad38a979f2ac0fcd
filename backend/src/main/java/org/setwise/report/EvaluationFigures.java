package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.setwise.closing.EvaluationLevel;

/**
 * How members answered one question of the evaluation.
 *
 * @param average from 1 (not at all) to 5 (very much); null where it is kept back (rule 26)
 */
public record EvaluationFigures(
        @NotNull UUID id,
        @NotNull EvaluationLevel level,
        @NotNull String text,
        BigDecimal average) {}
