package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** An experience to be shared. */
public record NewContribution(
        @NotNull @Text @Size(max = 2000) String text) {}
