package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;
import org.setwise.programme.Places;

/** Rule 3: no place is left for this person, though some may be reserved for others. */
public class NoPlaceLeft extends ProblemException {
    private static final long serialVersionUID = 1;

    NoPlaceLeft(Places places) {
        super(Problem.of(409, "no-place-left", "No place is left")
                .because(places.taken() + " of " + places.total()
                        + " places are taken, and the rest is reserved for rosters this person is not on.")
                .breaking(3)
                .satisfiedBy("Wait for a place, give the programme more places, or reserve fewer for other rosters."));
    }
}
