package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The outcome is the end of the turn: it is recorded from the open questions on. */
public class NotATimeForTheOutcome extends ProblemException {
    private static final long serialVersionUID = 1;

    NotATimeForTheOutcome() {
        super(Problem.of(409, "not-a-time-for-the-outcome", "This is not a time for the outcome")
                .because("The outcome is recorded while this turn is in its open questions, actions or outcome.")
                .satisfiedBy("Wait until one of these phases of this turn is on."));
    }
}
