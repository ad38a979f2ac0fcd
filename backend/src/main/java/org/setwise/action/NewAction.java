package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.setwise.platform.json.Text;

/**
 * What a presenter undertakes.
 *
 * @param dueOn a day where the set is, from today to the day before the next session (rule 21)
 */
public record NewAction(
        @NotNull @Text @Size(max = 2000) String description,

        @NotNull LocalDate dueOn) {}
