package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The phase that was to be left or extended is not the one that is on: somebody else was faster. */
public class PhaseMovedOn extends ProblemException {
    private static final long serialVersionUID = 1;

    PhaseMovedOn(int from, int current) {
        super(Problem.of(409, "phase-moved-on", "The session is in another phase by now")
                .because("You are at phase " + from + ", the session is at phase " + current + ".")
                .satisfiedBy("Read the session again and decide anew."));
    }
}
