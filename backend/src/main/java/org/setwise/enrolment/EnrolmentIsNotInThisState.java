package org.setwise.enrolment;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** An enrolment cannot take this step from where it stands. */
public class EnrolmentIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    EnrolmentIsNotInThisState(String step, EnrolmentState state) {
        super(Problem.of(409, "enrolment-state", "The enrolment does not stand where it could take this step")
                .because("An enrolment that is " + InWords.of(state) + " cannot be " + step + "."));
    }
}
