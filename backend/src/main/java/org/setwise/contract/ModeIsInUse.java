package org.setwise.contract;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 7: the mode does not change under a session that is going on. */
public class ModeIsInUse extends ProblemException {
    private static final long serialVersionUID = 1;

    ModeIsInUse() {
        super(Problem.of(409, "mode-in-use", "The mode cannot change during a session")
                .because("A session of the set is going on in the mode that was agreed.")
                .breaking(7)
                .satisfiedBy("Conclude the session first."));
    }
}
