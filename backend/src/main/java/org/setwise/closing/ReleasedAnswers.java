package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What members released of their words on one question of the evaluation, in no order that would tell whose they are. */
public record ReleasedAnswers(
        @NotNull EvaluationLevel level,
        @NotNull String question,
        @NotNull List<String> words) {}
