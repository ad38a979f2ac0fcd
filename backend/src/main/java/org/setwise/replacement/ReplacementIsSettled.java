package org.setwise.replacement;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Members are asked no longer. */
public class ReplacementIsSettled extends ProblemException {
    private static final long serialVersionUID = 1;

    ReplacementIsSettled(ReplacementState state) {
        super(Problem.of(409, "replacement-settled", "This has been decided already")
                .because(
                        switch (state) {
                            case ASKING -> "The members are being asked.";
                            case AGREED -> "All members agreed: the place is offered.";
                            case REFUSED -> "The members prefer to go on as they are.";
                            case FILLED -> "Somebody new has come.";
                        }));
    }
}
