package org.setwise.action;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A session leaves its progress phase when every open action has a note or an explicit "not yet" (rule 22). */
public class ProgressIsMissing extends ProblemException {
    private static final long serialVersionUID = 1;

    /** @param owners whose actions have none */
    ProgressIsMissing(List<String> owners) {
        super(Problem.of(409, "progress-is-missing", "Some actions have no progress note yet")
                .breaking(22)
                .because("Still to be heard: " + String.join(", ", owners) + ".")
                .satisfiedBy(
                        "Each owner notes what came of the action, or that it was not tried yet; for somebody who is"
                                + " away the host notes a \"not yet\"."));
    }
}
