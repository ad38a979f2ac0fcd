package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** What came of the set for me. */
public record SummaryEntry(@NotNull @Text @Size(max = 4000) String text) {}
