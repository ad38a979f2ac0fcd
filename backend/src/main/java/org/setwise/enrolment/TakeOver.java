package org.setwise.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.application.Answer;

/**
 * Somebody says that what was written down for them is right.
 *
 * @param answers to the programme's questions, where the mail did not say; null for none
 */
public record TakeOver(@Size(max = 30) List<@NotNull @Valid Answer> answers) {
    List<Answer> givenAnswers() {
        return answers == null ? List.of() : answers;
    }
}
