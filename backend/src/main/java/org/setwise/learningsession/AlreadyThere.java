package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 14: apologies are for who does not come, and this member has come. */
public class AlreadyThere extends ProblemException {
    private static final long serialVersionUID = 1;

    AlreadyThere() {
        super(Problem.of(409, "already-there", "You are there already")
                .breaking(14)
                .because("You have joined this session."));
    }
}
