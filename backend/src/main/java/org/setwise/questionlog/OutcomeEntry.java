package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What a turn came to.
 *
 * @param none an explicit "none" (rule 20)
 * @param summary the presenter's own words; left out with an explicit "none"
 */
public record OutcomeEntry(
        @NotNull Boolean none, @Text @Size(max = 4000) String summary) {}
