package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.platform.json.Text;

/**
 * By what a programme would like to see whom it reaches. Once asked, its words stay as they are.
 *
 * @param text what is asked, such as "Have you taken part in something like this before?"
 * @param options what can be declared, in their order, each once
 */
public record NewCriterion(
        @NotNull @Text(lines = false) @Size(min = 1, max = 300)
        String text,

        @NotNull @Size(min = 2, max = 12)
        List<@NotNull @Text(lines = false) @Size(min = 1, max = 200) String> options) {}
