package org.setwise.formation;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A step that a formation does not take from where it stands. */
public class FormationIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    FormationIsNotInThisState(String step, FormationState state) {
        super(Problem.of(409, "formation-state", "The formation cannot take this step now")
                .because("It is " + InWords.of(state) + ", and can therefore not be " + step + "."));
    }
}
