package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 18: experience is told when the presenter asks for it, never as an answer to what nobody asked. */
public class ExperienceIsNotInvited extends ProblemException {
    private static final long serialVersionUID = 1;

    ExperienceIsNotInvited() {
        super(Problem.of(409, "experience-is-not-invited", "The presenter has not invited experience yet")
                .breaking(18)
                .satisfiedBy("Ask a question, or wait until the presenter invites experience."));
    }
}
