package org.setwise.formation;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A programme has one running formation at a time. */
public class FormationIsRunning extends ProblemException {
    private static final long serialVersionUID = 1;

    FormationIsRunning() {
        super(Problem.of(409, "formation-running", "Sets are being formed already")
                .because("A formation of this programme is running.")
                .satisfiedBy("Wait until it has finished, or stop it."));
    }
}
