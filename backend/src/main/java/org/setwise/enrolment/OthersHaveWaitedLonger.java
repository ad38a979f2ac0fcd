package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 4: the waiting order is kept. */
public class OthersHaveWaitedLonger extends ProblemException {
    private static final long serialVersionUID = 1;

    OthersHaveWaitedLonger(int howMany) {
        super(Problem.of(409, "others-waited-longer", "Somebody has waited longer")
                .because(
                        howMany == 1
                                ? "One person on the waiting list comes first."
                                : howMany + " people on the waiting list come first.")
                .breaking(4)
                .satisfiedBy("Offer the place in the order of the waiting list."));
    }
}
