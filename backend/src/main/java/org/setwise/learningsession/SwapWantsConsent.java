package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 8: who wants another's turn asks them for it. */
public class SwapWantsConsent extends ProblemException {
    private static final long serialVersionUID = 1;

    SwapWantsConsent() {
        super(Problem.of(409, "swap-wants-consent", "The other has a turn of their own")
                .breaking(8)
                .because("A swap takes place when both agree to it.")
                .satisfiedBy("Ask them to swap, or let your host settle it with both of you."));
    }
}
