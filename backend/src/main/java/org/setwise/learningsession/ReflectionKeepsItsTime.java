package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 23: only reflection and what is protected beside it are left to take minutes from. */
public class ReflectionKeepsItsTime extends ProblemException {
    private static final long serialVersionUID = 1;

    ReflectionKeepsItsTime(int asked, int available) {
        super(Problem.of(409, "reflection-keeps-its-time", "Reflection keeps its time")
                .breaking(23)
                .because("You ask for " + asked + " more minutes; the phases before reflection can give " + available
                        + ".")
                .satisfiedBy(
                        available == 0
                                ? "Go on to the next phase."
                                : "Extend this phase by at most " + available + " minutes."));
    }
}
