package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set that has started takes somebody new only while the programme lets it, and when its members agree. */
public class MembersHaveNotAgreed extends ProblemException {
    private static final long serialVersionUID = 1;

    MembersHaveNotAgreed(String name) {
        super(Problem.of(409, "members-have-not-agreed", "The set has started")
                .because(name + " takes somebody new only for a seat to which its members agreed,"
                        + " and not for longer than the programme lets it.")
                .satisfiedBy("Ask its members, or choose another set."));
    }
}
