package org.setwise.programme;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A programme cannot take this step from where it stands. */
public class ProgrammeIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    ProgrammeIsNotInThisState(String step, ProgrammeState state) {
        super(Problem.of(409, "programme-state", "The programme does not stand where it could take this step")
                .because("A programme that is " + InWords.of(state) + " cannot be " + step + "."));
    }
}
