package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Experience is shared while the turn is in its open questions. */
public class NotATimeForExperience extends ProblemException {
    private static final long serialVersionUID = 1;

    NotATimeForExperience() {
        super(Problem.of(409, "not-a-time-for-experience", "This is not a time to share experience")
                .because("Experience is shared while this turn is in its open questions.")
                .satisfiedBy("Wait until that phase of this turn is on."));
    }
}
