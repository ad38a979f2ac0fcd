package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/**
 * The set has changed since the place was offered, so that rule 27 or 28 would break. The person who accepts is not told
 * which: they could work out that somebody declared a conflict with them.
 */
public class PlaceNoLongerFits extends ProblemException {
    private static final long serialVersionUID = 1;

    PlaceNoLongerFits() {
        super(Problem.of(409, "place-no-longer-fits", "This place no longer fits")
                .because("The set has changed since the place was offered to you.")
                .satisfiedBy("Decline it, and ask the organisers for another."));
    }
}
