package org.setwise.rotation;

import java.util.Locale;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Only a swap that nobody has answered yet can be answered. */
public class SwapIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    SwapIsNotInThisState(SwapState state) {
        super(Problem.of(409, "swap-state", "This swap is settled")
                .because("It was " + state.name().toLowerCase(Locale.ROOT) + ".")
                .satisfiedBy("Ask anew."));
    }
}
