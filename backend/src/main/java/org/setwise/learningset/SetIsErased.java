package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** What was written in the set is there no more. */
public final class SetIsErased extends ProblemException {
    private static final long serialVersionUID = 1;

    public SetIsErased() {
        super(Problem.of(409, "set-erased", "What was written in this set has been erased")
                .satisfiedBy("Nothing: it is gone for good."));
    }
}
