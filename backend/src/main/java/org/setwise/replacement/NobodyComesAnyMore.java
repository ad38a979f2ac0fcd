package org.setwise.replacement;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The set has not started, is full, or has gone on for too long to take somebody new. */
public class NobodyComesAnyMore extends ProblemException {
    private static final long serialVersionUID = 1;

    NobodyComesAnyMore(String why, String remedy) {
        super(Problem.of(409, "nobody-comes-any-more", "This set takes nobody new in this way")
                .because(why)
                .satisfiedBy(remedy));
    }
}
