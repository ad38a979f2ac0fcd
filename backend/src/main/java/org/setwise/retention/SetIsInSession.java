package org.setwise.retention;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Nobody vanishes from a session that is going on. */
public final class SetIsInSession extends ProblemException {
    private static final long serialVersionUID = 1;

    SetIsInSession() {
        super(Problem.of(409, "set-in-session", "A set of this person is in session")
                .satisfiedBy("Wait until the session is over."));
    }
}
