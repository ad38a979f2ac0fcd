package org.setwise.closing;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Words of an evaluation are released once it is given. */
public class EvaluationIsNotGiven extends ProblemException {
    private static final long serialVersionUID = 1;

    EvaluationIsNotGiven() {
        super(Problem.of(409, "evaluation-not-given", "You have not given your evaluation")
                .because("A draft is yours alone, and nothing of it is released.")
                .satisfiedBy("Give your evaluation first."));
    }
}
