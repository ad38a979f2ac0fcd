package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A presenting session has a presenter. */
public class NobodyPresents extends ProblemException {
    private static final long serialVersionUID = 1;

    NobodyPresents() {
        super(Problem.of(409, "nobody-presents", "Nobody presents in this session")
                .because("Its turn was skipped, and no other member was given one.")
                .satisfiedBy("Give a member a turn in it, or postpone or cancel it."));
    }
}
