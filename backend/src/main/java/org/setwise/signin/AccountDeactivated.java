package org.setwise.signin;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Told only to somebody who has just proved to be the person. */
public class AccountDeactivated extends ProblemException {
    private static final long serialVersionUID = 1;

    AccountDeactivated() {
        super(Problem.of(403, "account-deactivated", "This account has been deactivated")
                .satisfiedBy("Ask an administrator of this installation."));
    }
}
