package org.setwise.learningset;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set starts with those who are in it, so open offers are answered first. */
public class OffersAreOpen extends ProblemException {
    private static final long serialVersionUID = 1;

    OffersAreOpen(List<String> names) {
        super(Problem.of(409, "offers-open", "Offers of this set are still open")
                .because("These have not answered their offer yet: " + String.join(", ", names) + ".")
                .satisfiedBy("Wait for their answers, or withdraw the offers."));
    }
}
