package org.setwise.enrolment;

import java.time.Instant;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 4: an offer stands for some days, then the place goes to whoever waits. */
public class OfferHasExpired extends ProblemException {
    private static final long serialVersionUID = 1;

    OfferHasExpired(Instant expiredAt) {
        super(Problem.of(409, "offer-expired", "The offer has expired")
                .because("It stood until " + expiredAt + ".")
                .breaking(4)
                .satisfiedBy("Apply again: you join the end of the waiting list."));
    }
}
