package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 1: a set cannot take fewer people than it has. */
public class SetHasMoreMembers extends ProblemException {
    private static final long serialVersionUID = 1;

    SetHasMoreMembers(int taken, int capacity) {
        super(Problem.of(409, "set-has-more-members", "The set has more members than that")
                .because("It has " + taken + " members and open offers, and would take " + capacity + ".")
                .breaking(1)
                .satisfiedBy("Choose a capacity of at least " + taken + "."));
    }
}
