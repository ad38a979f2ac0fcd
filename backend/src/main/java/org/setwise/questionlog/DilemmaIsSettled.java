package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A dilemma stays as it was presented. */
public class DilemmaIsSettled extends ProblemException {
    private static final long serialVersionUID = 1;

    private DilemmaIsSettled(String detail) {
        super(Problem.of(409, "dilemma-is-settled", "The dilemma can no longer be changed")
                .because(detail));
    }

    static DilemmaIsSettled byItsTurn() {
        return new DilemmaIsSettled("Its turn has begun, or will not take place.");
    }

    static DilemmaIsSettled byItsRelease() {
        return new DilemmaIsSettled("It has been released already.");
    }
}
