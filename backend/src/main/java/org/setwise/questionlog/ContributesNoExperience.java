package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The presenter answers, and a facilitator contributes no experience (rule 17). */
public class ContributesNoExperience extends ProblemException {
    private static final long serialVersionUID = 1;

    private ContributesNoExperience(String title, String detail) {
        super(Problem.of(409, "contributes-no-experience", title)
                .breaking(17)
                .because(detail)
                .satisfiedBy("Leave sharing experience to the other members."));
    }

    static ContributesNoExperience asPresenter() {
        return new ContributesNoExperience("The presenter answers", "This is your turn: the others share, you listen.");
    }

    static ContributesNoExperience asFacilitator() {
        return new ContributesNoExperience(
                "A facilitator contributes no experience", "You hold the process for this set, not the answers.");
    }
}
