package org.setwise.closing;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** There is a certificate for whoever was in a set to its end. */
public class CertificateIsNotDue extends ProblemException {
    private static final long serialVersionUID = 1;

    CertificateIsNotDue() {
        super(Problem.of(409, "certificate-not-due", "There is no certificate yet")
                .because("It is made out for whoever was in the set to its end, and the set has not closed.")
                .satisfiedBy("Come back when the set has closed."));
    }
}
