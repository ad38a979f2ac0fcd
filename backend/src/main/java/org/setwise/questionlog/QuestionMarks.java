package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;

/**
 * What a question was to its presenter.
 *
 * @param feltLikeAdvice told to nobody but its asker
 */
public record QuestionMarks(
        @NotNull Boolean madeMeThink, @NotNull Boolean feltLikeAdvice) {}
