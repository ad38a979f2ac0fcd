package org.setwise.closing;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** What was given or declined becomes no draft again. */
public class EvaluationIsGiven extends ProblemException {
    private static final long serialVersionUID = 1;

    EvaluationIsGiven() {
        super(Problem.of(409, "evaluation-given", "You have given your evaluation, or declined to")
                .because("It counts already, and is a draft no more.")
                .satisfiedBy("Give it with what you want to change."));
    }
}
