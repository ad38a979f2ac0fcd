package org.setwise.poll;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A poll that is decided or withdrawn takes no answer and no decision more. */
public class PollIsSettled extends ProblemException {
    private static final long serialVersionUID = 1;

    PollIsSettled(PollState state) {
        super(Problem.of(409, "poll-is-settled", "This poll is settled")
                .because(state == PollState.DECIDED ? "A time was decided on." : "It was withdrawn.")
                .satisfiedBy("Open another poll."));
    }
}
