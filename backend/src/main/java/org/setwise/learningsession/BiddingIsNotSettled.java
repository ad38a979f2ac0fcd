package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Where members bid for turns, a turn begins once it is settled who presents. */
public class BiddingIsNotSettled extends ProblemException {
    private static final long serialVersionUID = 1;

    BiddingIsNotSettled() {
        super(Problem.of(409, "bidding-is-not-settled", "It is not settled who presents")
                .breaking(8)
                .because("By your contract members say at the start of a session whether they have something pressing.")
                .satisfiedBy("Let the host settle who presents: whoever was planned, or a member who bids."));
    }
}
