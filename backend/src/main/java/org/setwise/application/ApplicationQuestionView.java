package org.setwise.application;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that a programme asks its applicants.
 *
 * @param choices among which one chooses; empty for a text
 * @param answered how many applications have answered it: what it asks does not change any more once somebody has
 */
@Schema(name = "ApplicationQuestion")
public record ApplicationQuestionView(
        @NotNull UUID id,
        @NotNull QuestionFormat kind,
        @NotNull String text,
        boolean required,
        @NotNull List<String> choices,
        int answered) {}
