package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 7: a session is as its contract or stricter. */
public class SessionIsLaxer extends ProblemException {
    private static final long serialVersionUID = 1;

    SessionIsLaxer() {
        super(Problem.of(409, "session-is-laxer", "A session is never laxer than its contract")
                .breaking(7)
                .because("The contract says open questions only.")
                .satisfiedBy("Hold the session with open questions only, or agree on another contract first."));
    }
}
