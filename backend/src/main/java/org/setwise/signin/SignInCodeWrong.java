package org.setwise.signin;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Wrong, used, too old, tried too often or never sent: which of these is not told. */
public class SignInCodeWrong extends ProblemException {
    private static final long serialVersionUID = 1;

    SignInCodeWrong() {
        super(Problem.of(401, "sign-in-code-wrong", "This code does not open the door")
                .because("The code is wrong or no longer valid.")
                .satisfiedBy("Look at the newest mail, or ask for a new code."));
    }
}
