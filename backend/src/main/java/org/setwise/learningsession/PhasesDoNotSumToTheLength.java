package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 11: the phases of a session sum to its length, no more and no less. */
public class PhasesDoNotSumToTheLength extends ProblemException {
    private static final long serialVersionUID = 1;

    PhasesDoNotSumToTheLength(int sum, int minutes) {
        super(Problem.of(409, "phases-do-not-sum", "The phases do not sum to the session's length")
                .breaking(11)
                .because("The phases sum to " + sum + " minutes, the session lasts " + minutes + ".")
                .satisfiedBy(
                        sum > minutes
                                ? "Take " + (sum - minutes) + " minutes from the phases."
                                : "Give " + (minutes - sum) + " more minutes to the phases."));
    }
}
