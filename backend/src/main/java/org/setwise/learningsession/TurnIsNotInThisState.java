package org.setwise.learningsession;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A turn cannot take this step from where it stands. */
public class TurnIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    TurnIsNotInThisState(String step, TurnState state) {
        super(Problem.of(409, "turn-state", "The turn does not stand where it could take this step")
                .because("A turn that is " + InWords.of(state) + " cannot be " + step + "."));
    }
}
