package org.setwise.poll;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set answers one poll at a time. */
public class PollIsOpen extends ProblemException {
    private static final long serialVersionUID = 1;

    PollIsOpen() {
        super(Problem.of(409, "poll-is-open", "A poll is open already")
                .satisfiedBy("Decide it or withdraw it before you open another."));
    }
}
