package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** One thing a set agrees on: a short title and what is meant by it. */
public record Clause(
        @NotNull @Text(lines = false) @Size(max = 200) String title,
        @NotNull @Text @Size(max = 4000) String text) {}
