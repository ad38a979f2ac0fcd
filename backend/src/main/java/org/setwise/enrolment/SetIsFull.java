package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 1: the set has no seat left. */
public class SetIsFull extends ProblemException {
    private static final long serialVersionUID = 1;

    SetIsFull(String name, int capacity) {
        super(Problem.of(409, "set-is-full", "The set is full")
                .because("All " + capacity + " seats of " + name + " are taken or offered.")
                .breaking(1)
                .satisfiedBy("Choose another set, or wait for a seat."));
    }
}
