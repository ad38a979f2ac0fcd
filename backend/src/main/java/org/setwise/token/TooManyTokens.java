package org.setwise.token;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Nobody keeps so many tokens apart. */
public class TooManyTokens extends ProblemException {
    private static final long serialVersionUID = 1;

    TooManyTokens(int limit) {
        super(Problem.of(409, "too-many-tokens", "You have too many tokens")
                .because("You have " + limit + " tokens, which is as many as one can have.")
                .satisfiedBy("Revoke one that you do not need."));
    }
}
