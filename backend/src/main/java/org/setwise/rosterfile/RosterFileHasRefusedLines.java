package org.setwise.rosterfile;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A file is applied as a whole or not at all. */
public class RosterFileHasRefusedLines extends ProblemException {
    private static final long serialVersionUID = 1;

    RosterFileHasRefusedLines(int lines) {
        super(Problem.of(409, "roster-file-has-refused-lines", "Some lines of the file are refused")
                .because((lines == 1 ? "One line is refused" : lines + " lines are refused")
                        + ", and a file is applied as a whole or not at all.")
                .satisfiedBy("Mend those lines in the file, and send it again."));
    }
}
