package org.setwise.enrolment;

import org.setwise.learningset.SetState;
import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Places are offered in sets that are enrolling or running. */
public class SetTakesNobody extends ProblemException {
    private static final long serialVersionUID = 1;

    SetTakesNobody(String name, SetState state) {
        super(Problem.of(409, "set-state", "The set takes nobody now")
                .because(name + " is " + InWords.of(state) + ".")
                .satisfiedBy("Open the set for enrolment first, or choose another."));
    }
}
