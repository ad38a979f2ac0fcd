package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** No conclusion without the presenter's outcome or an explicit "none" (rule 20). */
public class OutcomeIsMissing extends ProblemException {
    private static final long serialVersionUID = 1;

    OutcomeIsMissing() {
        super(Problem.of(409, "outcome-is-missing", "The turn has no outcome yet")
                .breaking(20)
                .because("A turn ends with its presenter's own summary.")
                .satisfiedBy("The presenter records the outcome, or says that there is none."));
    }
}
