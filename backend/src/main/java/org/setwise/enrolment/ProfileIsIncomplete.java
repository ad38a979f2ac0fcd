package org.setwise.enrolment;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Nobody applies without a name. */
public class ProfileIsIncomplete extends ProblemException {
    private static final long serialVersionUID = 1;

    ProfileIsIncomplete() {
        super(Problem.of(409, "profile-incomplete", "Your profile has no name yet")
                .because("Organisers and your set need to know what to call you.")
                .satisfiedBy("Give your name in your profile first."));
    }
}
