package org.setwise.action;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Actions come out of a turn: they are undertaken from its beginning until the set meets again. */
public class NotATimeForActions extends ProblemException {
    private static final long serialVersionUID = 1;

    NotATimeForActions() {
        super(Problem.of(409, "not-a-time-for-actions", "This is not a time to undertake actions in this turn")
                .because("Actions are undertaken from the beginning of the turn until the next session starts.")
                .satisfiedBy("Undertake it in your next turn."));
    }
}
