package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 5: a set is introduced once. */
public class OneIntroductorySession extends ProblemException {
    private static final long serialVersionUID = 1;

    OneIntroductorySession() {
        super(Problem.of(409, "one-introductory-session", "The set has its introductory session already")
                .breaking(5)
                .satisfiedBy("Change that session, or postpone or cancel it before planning another."));
    }
}
