package org.setwise.rosterfile;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The file as a whole cannot be read as a roster. */
public class RosterFileIsUnreadable extends ProblemException {
    private static final long serialVersionUID = 1;

    RosterFileIsUnreadable(String why, String remedy) {
        super(Problem.of(422, "roster-file-unreadable", "This file cannot be read as a roster")
                .because(why)
                .satisfiedBy(remedy));
    }
}
