package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The mode of open questions refuses contributions (rule 18). */
public class OpenQuestionsOnly extends ProblemException {
    private static final long serialVersionUID = 1;

    OpenQuestionsOnly() {
        super(Problem.of(409, "open-questions-only", "This session is held with open questions only")
                .breaking(18)
                .because("The set has agreed to ask, and to keep its own experience to itself.")
                .satisfiedBy("Turn your experience into an open question."));
    }
}
