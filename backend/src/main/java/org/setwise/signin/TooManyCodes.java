package org.setwise.signin;

import java.time.Duration;
import java.util.Map;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** So many codes were asked for that this looks like somebody else's doing. */
public class TooManyCodes extends ProblemException {
    private static final long serialVersionUID = 1;

    TooManyCodes(Duration wait) {
        super(
                Problem.of(429, "too-many-codes", "Too many codes were asked for")
                        .satisfiedBy("Use the newest code, or wait " + Math.max(1, wait.toMinutes()) + " minutes."),
                Map.of("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
    }
}
