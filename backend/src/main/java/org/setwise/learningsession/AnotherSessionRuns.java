package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set is in one session at a time. */
public class AnotherSessionRuns extends ProblemException {
    private static final long serialVersionUID = 1;

    AnotherSessionRuns() {
        super(Problem.of(409, "another-session-runs", "Another session of the set is going on")
                .satisfiedBy("Conclude that session first."));
    }
}
