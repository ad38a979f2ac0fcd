package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One comes in while a session runs, and half an hour before it begins. */
public class SessionIsNotOpen extends ProblemException {
    private static final long serialVersionUID = 1;

    SessionIsNotOpen(LearningSession session) {
        super(Problem.of(409, "session-not-open", "The session is not open")
                .because(
                        session.isPlanned()
                                ? "It opens " + SessionAccess.OPEN_BEFORE.toMinutes() + " minutes before it begins."
                                : "A session that is " + session.state() + " is not open."));
    }
}
