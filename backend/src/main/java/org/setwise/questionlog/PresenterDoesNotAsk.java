package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The presenter answers and does not ask (rule 17). */
public class PresenterDoesNotAsk extends ProblemException {
    private static final long serialVersionUID = 1;

    PresenterDoesNotAsk() {
        super(Problem.of(409, "presenter-does-not-ask", "The presenter answers and does not ask")
                .breaking(17)
                .because("This is your turn: the others ask, you answer.")
                .satisfiedBy("Ask in somebody else's turn."));
    }
}
