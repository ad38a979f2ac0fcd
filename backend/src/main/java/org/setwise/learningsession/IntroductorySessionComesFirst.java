package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 5: the first session of a set is the introductory one. */
public class IntroductorySessionComesFirst extends ProblemException {
    private static final long serialVersionUID = 1;

    IntroductorySessionComesFirst() {
        super(Problem.of(409, "introductory-session-first", "The first session is the introductory one")
                .breaking(5)
                .satisfiedBy("Hold the introductory session first."));
    }
}
