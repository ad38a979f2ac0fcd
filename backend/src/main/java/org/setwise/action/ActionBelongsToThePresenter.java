package org.setwise.action;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Nobody but the presenter undertakes an action in a turn (rule 21). */
public class ActionBelongsToThePresenter extends ProblemException {
    private static final long serialVersionUID = 1;

    ActionBelongsToThePresenter() {
        super(Problem.of(403, "action-belongs-to-the-presenter", "An action belongs to the presenter")
                .breaking(21)
                .because("In somebody else's turn one asks; what to try is the presenter's to decide.")
                .satisfiedBy("Undertake actions in your own turn."));
    }
}
