package org.setwise.person;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Administrators cannot lock themselves out. */
public class AccountIsYourOwn extends ProblemException {
    private static final long serialVersionUID = 1;

    public AccountIsYourOwn() {
        super(Problem.of(409, "account-is-your-own", "You cannot deactivate or erase your own account here")
                .satisfiedBy("Ask another administrator."));
    }
}
