package org.setwise.token;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The token was made for less than this. */
public class InsufficientScope extends ProblemException {
    private static final long serialVersionUID = 1;

    InsufficientScope() {
        super(Problem.of(403, "insufficient-scope", "This token may only read")
                .satisfiedBy("Use a token with the scope WRITE."));
    }
}
