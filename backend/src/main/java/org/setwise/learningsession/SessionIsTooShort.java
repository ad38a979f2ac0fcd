package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 11: a session cannot be so short that a phase would get no minute, or reflection fewer than it needs (rule 23). */
public class SessionIsTooShort extends ProblemException {
    private static final long serialVersionUID = 1;

    SessionIsTooShort(int minutes, int needed) {
        super(Problem.of(409, "session-too-short", "The session is too short for its phases")
                .breaking(11)
                .because("Its phases do not fit into " + minutes + " minutes.")
                .satisfiedBy("Give it at least " + needed + " minutes, or fewer turns."));
    }
}
