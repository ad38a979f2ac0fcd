package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A member passes on asking while somebody else's turn is on. */
public class PassingIsForAskers extends ProblemException {
    private static final long serialVersionUID = 1;

    private PassingIsForAskers(String detail) {
        super(Problem.of(409, "passing-is-for-askers", "There is nothing to pass on here")
                .because(detail));
    }

    static PassingIsForAskers notThePresenter() {
        return new PassingIsForAskers("This is your turn: the others ask or pass.");
    }

    static PassingIsForAskers onlyWhileTheTurnIsOn() {
        return new PassingIsForAskers("One passes while the turn is on.");
    }
}
