package org.setwise.rotation;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The turn that was asked about is not the asker's to give any more. */
public class SwapHasLapsed extends ProblemException {
    private static final long serialVersionUID = 1;

    SwapHasLapsed() {
        super(Problem.of(409, "swap-has-lapsed", "This turn is not theirs to give any more")
                .because("Meanwhile it began, fell away or went to another.")
                .satisfiedBy("Look at the order of presenting again."));
    }
}
