package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 2: no admission without a roster entry valid that day. */
public class NotEntitledToday extends ProblemException {
    private static final long serialVersionUID = 1;

    NotEntitledToday(String reason) {
        super(Problem.of(409, "not-entitled", "No roster entitles to a place today")
                .because(reason)
                .breaking(2)
                .satisfiedBy("Ask the organisers for an entry on one of the rosters that is valid today."));
    }
}
