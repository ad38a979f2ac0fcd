package org.setwise.rotation;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One is asked at a time. */
public class AlreadyAsked extends ProblemException {
    private static final long serialVersionUID = 1;

    AlreadyAsked() {
        super(Problem.of(409, "already-asked", "Somebody is asked about this turn already")
                .satisfiedBy("Wait for their answer, or withdraw the question and ask another."));
    }
}
