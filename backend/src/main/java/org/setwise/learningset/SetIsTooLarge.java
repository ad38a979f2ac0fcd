package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 1: never a tenth member. */
public class SetIsTooLarge extends ProblemException {
    private static final long serialVersionUID = 1;

    SetIsTooLarge(int capacity) {
        super(Problem.of(409, "set-too-large", "A set never has a tenth member")
                .because("A set of " + capacity + " is too large for everybody to be heard.")
                .breaking(1)
                .satisfiedBy("Choose a capacity of at most " + LearningSet.MOST_MEMBERS + ", or make two sets."));
    }
}
