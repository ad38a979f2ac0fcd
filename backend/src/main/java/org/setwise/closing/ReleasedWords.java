package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What members of a programme let its organisers read, without their names and without saying in which set.
 *
 * @param themes in the order of the alphabet; none before five people have released one (rule 26)
 * @param answers by question; a question is missing until five people have released their words on it (rule 26)
 */
public record ReleasedWords(
        @NotNull List<ReleasedTheme> themes, @NotNull List<ReleasedAnswers> answers) {}
