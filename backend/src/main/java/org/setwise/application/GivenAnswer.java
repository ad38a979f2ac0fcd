package org.setwise.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What somebody answered, with the question in the words in which it was asked. */
public record GivenAnswer(
        @NotNull UUID questionId,
        @NotNull String question,
        @NotNull String text) {}
