package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Hosting is taken over when the host has been gone for a minute, and not before. */
public class HostIsThere extends ProblemException {
    private static final long serialVersionUID = 1;

    HostIsThere() {
        super(Problem.of(409, "host-is-there", "The host is there, or was a moment ago")
                .satisfiedBy("Wait until the host has been gone for a minute."));
    }
}
