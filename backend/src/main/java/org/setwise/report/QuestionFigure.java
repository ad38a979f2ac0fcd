package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import org.setwise.programme.FacilitationMode;
import org.setwise.questionlog.Purpose;

/**
 * How many questions were put, by the mode of their session and what they helped to consider.
 *
 * @param purpose null where the asker named none
 */
public record QuestionFigure(
        @NotNull FacilitationMode mode,
        Purpose purpose,
        @NotNull Figure questions) {}
