package org.setwise.programme;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Without a roster nobody would be entitled to a place (rule 2). */
public class ProgrammeHasNoRoster extends ProblemException {
    private static final long serialVersionUID = 1;

    ProgrammeHasNoRoster() {
        super(Problem.of(409, "programme-has-no-roster", "The programme has no roster yet")
                .because("Nobody could apply, because nobody is entitled to a place.")
                .breaking(2)
                .satisfiedBy("Add a roster first."));
    }
}
