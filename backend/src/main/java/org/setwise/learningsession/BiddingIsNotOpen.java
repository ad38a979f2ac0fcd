package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Members bid where their contract says so, in a session that has started, until it is settled who presents. */
public class BiddingIsNotOpen extends ProblemException {
    private static final long serialVersionUID = 1;

    BiddingIsNotOpen(String why) {
        super(Problem.of(409, "bidding-is-not-open", "Nobody bids for this turn now")
                .because(why));
    }
}
