package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Who facilitates a set is not one of its members. */
public class FacilitatorIsMember extends ProblemException {
    private static final long serialVersionUID = 1;

    FacilitatorIsMember(String name) {
        super(Problem.of(409, "facilitator-is-member", "A member cannot facilitate their own set")
                .because(name + " has a place in this set.")
                .satisfiedBy("Choose somebody else, or let the set facilitate itself."));
    }
}
