package org.setwise.programme;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 3: places taken and places reserved for rosters together exceed the programme's places. */
public class PlacesAreClaimed extends ProblemException {
    private static final long serialVersionUID = 1;

    PlacesAreClaimed(Places places) {
        super(Problem.of(409, "places-are-claimed", "There are not enough places")
                .because(places.claimed() + " places are taken or reserved, and the programme has " + places.total()
                        + ".")
                .breaking(3)
                .satisfiedBy("Give the programme more places, or reserve fewer for its rosters."));
    }
}
