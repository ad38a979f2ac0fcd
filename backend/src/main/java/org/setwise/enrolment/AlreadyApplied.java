package org.setwise.enrolment;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One person has one application, offer or place in a programme. */
public class AlreadyApplied extends ProblemException {
    private static final long serialVersionUID = 1;

    AlreadyApplied(EnrolmentState state) {
        super(Problem.of(409, "already-applied", "You have applied already")
                .because("Your enrolment in this programme is " + InWords.of(state) + ".")
                .satisfiedBy("Withdraw it before you apply again."));
    }
}
