package org.setwise.learninglog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * What I write into my learning log. Nobody else ever reads it.
 *
 * @param day that it is of, today or earlier
 * @param setId a set of mine that it belongs to; left out for none
 * @param text Markdown
 */
public record LogEntryDraft(
        @NotNull LocalDate day,
        UUID setId,
        @NotNull @Text @Size(max = 20000) String text) {}
