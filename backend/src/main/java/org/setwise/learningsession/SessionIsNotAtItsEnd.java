package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 23: a session concludes from its reflection, never past it. */
public class SessionIsNotAtItsEnd extends ProblemException {
    private static final long serialVersionUID = 1;

    SessionIsNotAtItsEnd(int current, int last) {
        super(Problem.of(409, "session-not-at-its-end", "The session has not come to its reflection yet")
                .breaking(23)
                .because("The session is at phase " + current + " of " + last + ".")
                .satisfiedBy("Go through the remaining phases first."));
    }
}
