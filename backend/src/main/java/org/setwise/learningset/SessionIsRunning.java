package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Not while a session of the set is going on. */
public class SessionIsRunning extends ProblemException {
    private static final long serialVersionUID = 1;

    public SessionIsRunning(String step) {
        super(Problem.of(409, "session-running", "A session of the set is going on")
                .because("The set cannot be " + step + " meanwhile.")
                .satisfiedBy("Conclude the session first."));
    }
}
