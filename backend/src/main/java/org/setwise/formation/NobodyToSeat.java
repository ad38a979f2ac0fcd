package org.setwise.formation;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Sets are formed of people who applied or wait, and there is none. */
public class NobodyToSeat extends ProblemException {
    private static final long serialVersionUID = 1;

    NobodyToSeat() {
        super(Problem.of(409, "nobody-to-seat", "Nobody awaits a place")
                .because("Sets are formed of the people who applied or wait.")
                .satisfiedBy("Form sets once people have applied."));
    }
}
