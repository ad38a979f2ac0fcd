package org.setwise.programme;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Somebody's place came from this roster. */
public class RosterIsInUse extends ProblemException {
    private static final long serialVersionUID = 1;

    RosterIsInUse(String name) {
        super(Problem.of(409, "roster-in-use", "The roster is in use")
                .because("Somebody's place came from " + name + ".")
                .satisfiedBy("Let its entries end instead: whoever has a place keeps it."));
    }
}
