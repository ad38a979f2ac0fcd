package org.setwise.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * What an organiser wants to ask.
 *
 * @param id of the question that is there already; null for a new one
 * @param choices among which one chooses, at least two; empty for a text
 */
public record QuestionDraft(
        UUID id,
        @NotNull QuestionFormat kind,
        @NotNull @Text(lines = false) @Size(max = 500) String text,
        @NotNull Boolean required,
        @NotNull @Size(max = 30) List<@NotNull @Text(lines = false) @Size(max = 200) String> choices) {}
