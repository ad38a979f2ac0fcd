package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * A question to be asked.
 *
 * @param kind left out, it is taken for the usual kind of the phase that is on
 * @param purpose what it helps the presenter to consider, if the asker says so
 */
public record NewQuestion(@NotNull @Text @Size(max = 2000) String text, QuestionKind kind, Purpose purpose) {}
