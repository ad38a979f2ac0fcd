package org.setwise.contract;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 6: only the newest version of a contract can be signed. */
public class ContractChanged extends ProblemException {
    private static final long serialVersionUID = 1;

    ContractChanged(int signed, int current) {
        super(Problem.of(409, "contract-changed", "The contract has changed")
                .because("Version " + signed + " is no longer what the set is about to agree on; version " + current
                        + " is.")
                .breaking(6)
                .satisfiedBy("Read the newest version, then sign it."));
    }
}
