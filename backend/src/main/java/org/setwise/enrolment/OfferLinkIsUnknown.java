package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A link that answers no offer, or none that stands. */
public class OfferLinkIsUnknown extends ProblemException {
    private static final long serialVersionUID = 1;

    OfferLinkIsUnknown() {
        super(Problem.of(404, "offer-link-unknown", "This link is not valid")
                .satisfiedBy("Open the link of the newest mail, or sign in to see what is offered to you."));
    }
}
