package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Reflection is the last phase: after it the session is concluded, not advanced. */
public class NoFurtherPhase extends ProblemException {
    private static final long serialVersionUID = 1;

    NoFurtherPhase() {
        super(Problem.of(409, "no-further-phase", "There is no phase after this one")
                .satisfiedBy("Conclude the session."));
    }
}
