package org.setwise.learningsession;

import org.setwise.learningset.SessionState;
import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A session cannot take this step from where it stands. */
public class SessionIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    SessionIsNotInThisState(String step, SessionState state) {
        super(Problem.of(409, "session-state", "The session does not stand where it could take this step")
                .because("A session that is " + InWords.of(state) + " cannot be " + step + "."));
    }
}
