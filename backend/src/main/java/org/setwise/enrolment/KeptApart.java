package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 28: somebody in the set and this person are kept apart. Who, and who said so, is not told. */
public class KeptApart extends ProblemException {
    private static final long serialVersionUID = 1;

    KeptApart(String set) {
        super(Problem.of(409, "kept-apart", "These people cannot share a set")
                .because("Somebody in " + set + " and this person are kept apart.")
                .breaking(28)
                .satisfiedBy("Choose another set."));
    }
}
