package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;
import org.setwise.programme.ProgrammeScope;

/** Rule 27: an internal set has one organisation, a cross-organisation set at least two, and two experience levels. */
public class SetWouldNotBeMixed extends ProblemException {
    private static final long serialVersionUID = 1;

    SetWouldNotBeMixed(String set, ProgrammeScope scope) {
        super(Problem.of(409, "set-composition", "The set would not be of the organisations it is for")
                .because(
                        scope == ProgrammeScope.INTERNAL
                                ? set + " is internal, and its people belong to another organisation."
                                : "This is the last seat of " + set
                                        + ", and its people would still be of one organisation or one experience level.")
                .breaking(27)
                .satisfiedBy("Choose another set, or somebody else for this seat."));
    }
}
