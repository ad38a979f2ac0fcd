package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Questions have their phases: clarifying and open questions of the turn they are for. */
public class NotATimeForQuestions extends ProblemException {
    private static final long serialVersionUID = 1;

    NotATimeForQuestions() {
        super(Problem.of(409, "not-a-time-for-questions", "This is not a time for questions")
                .because("Questions are asked while this turn is in its clarifying or open questions.")
                .satisfiedBy("Wait until that phase of this turn is on."));
    }
}
