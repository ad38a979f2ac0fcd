package org.setwise.learningset;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 6: a set runs on a contract that every member has signed. */
public class ContractIsNotSigned extends ProblemException {
    private static final long serialVersionUID = 1;

    ContractIsNotSigned(List<String> missing) {
        super(Problem.of(409, "contract-not-signed", "Not everybody has signed the contract")
                .because(
                        missing.isEmpty()
                                ? "The set has no members yet."
                                : "These have not signed yet: " + String.join(", ", missing) + ".")
                .breaking(6)
                .satisfiedBy("Let every member read and sign the newest version of the contract."));
    }
}
