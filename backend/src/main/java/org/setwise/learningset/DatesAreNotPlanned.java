package org.setwise.learningset;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set runs on dates that its members know. */
public class DatesAreNotPlanned extends ProblemException {
    private static final long serialVersionUID = 1;

    DatesAreNotPlanned(List<String> lacking) {
        super(Problem.of(409, "dates-not-planned", "The dates are not planned yet")
                .because("There is no " + String.join(" and no ", lacking) + " planned.")
                .breaking(5)
                .satisfiedBy("Plan the introductory session and at least one presenting session first."));
    }
}
