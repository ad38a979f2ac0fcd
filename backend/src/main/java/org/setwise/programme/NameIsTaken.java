package org.setwise.programme;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Something else of the same programme or roster has this name or address. */
public class NameIsTaken extends ProblemException {
    private static final long serialVersionUID = 1;

    NameIsTaken(String name) {
        super(Problem.of(409, "name-taken", "This is there already")
                .because(name + " is there already.")
                .satisfiedBy("Change the one that is there, or choose another."));
    }
}
