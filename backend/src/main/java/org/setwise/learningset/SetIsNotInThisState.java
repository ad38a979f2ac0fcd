package org.setwise.learningset;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set cannot take this step from where it stands. */
public class SetIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    SetIsNotInThisState(String step, SetState state) {
        super(Problem.of(409, "set-state", "The set does not stand where it could take this step")
                .because("A set that is " + InWords.of(state) + " cannot be " + step + "."));
    }
}
