package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A dilemma is presented only once its presenter has made the four statements and released it (rule 13). */
public class DilemmaIsNotReleased extends ProblemException {
    private static final long serialVersionUID = 1;

    DilemmaIsNotReleased() {
        super(Problem.of(409, "dilemma-is-not-released", "The presenter has not released a dilemma")
                .breaking(13)
                .because("The turn begins with a dilemma that its presenter has released to the set.")
                .satisfiedBy("The presenter writes the dilemma, confirms the four statements and releases it."));
    }
}
