package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One question at a time: another is before the presenter. */
public class AnotherQuestionIsAsked extends ProblemException {
    private static final long serialVersionUID = 1;

    AnotherQuestionIsAsked() {
        super(Problem.of(409, "another-question-is-asked", "Another question is before the presenter")
                .satisfiedBy("Answer, park or decline that one first."));
    }
}
