package org.setwise.rosterfile;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** An import cannot take this step from where it stands. */
public class RosterImportIsNotReady extends ProblemException {
    private static final long serialVersionUID = 1;

    RosterImportIsNotReady(RosterImportState state) {
        super(Problem.of(409, "roster-import-state", "The import does not stand where it could take this step")
                .because(
                        switch (state) {
                            case AWAITING_FILE -> "It has no file yet.";
                            case READING -> "Its file is being read just now.";
                            case READY -> "Its file has been read.";
                            case APPLIED -> "It has been applied.";
                        }));
    }
}
