package org.setwise.action;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** An action cannot take this step from where it stands. */
public class ActionIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    ActionIsNotInThisState(String step, ActionState state) {
        super(Problem.of(409, "action-state", "The action does not stand where it could take this step")
                .because("An action that is " + InWords.of(state) + " cannot be " + step + ".")
                .satisfiedBy(
                        step.equals("completed")
                                ? "Note what was tried first."
                                : "Undertake a new action: this one is finished."));
    }
}
