package org.setwise.closing;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A theme is about what its author has put into words. */
public class ThereIsNothingToMark extends ProblemException {
    private static final long serialVersionUID = 1;

    ThereIsNothingToMark() {
        super(Problem.of(409, "nothing-to-mark", "There are no words of yours to mark a theme of")
                .because("A theme belongs to an outcome of your own turn, or to your summary of the set.")
                .satisfiedBy("Write what came of it first."));
    }
}
