package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A mark says what a question did to its presenter, so the question has to have been put. */
public class QuestionWasNeverPut extends ProblemException {
    private static final long serialVersionUID = 1;

    QuestionWasNeverPut() {
        super(Problem.of(409, "question-never-put", "This question has not been put to the presenter")
                .satisfiedBy("Put the question first, then mark it."));
    }
}
