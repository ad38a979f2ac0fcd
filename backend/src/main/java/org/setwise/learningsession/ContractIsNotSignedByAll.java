package org.setwise.learningsession;

import java.util.List;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 6: no presenting session before every current member signed the current contract. */
public class ContractIsNotSignedByAll extends ProblemException {
    private static final long serialVersionUID = 1;

    ContractIsNotSignedByAll(List<PersonRef> missing) {
        super(Problem.of(409, "contract-not-signed-by-all", "Not everybody has signed the contract")
                .breaking(6)
                .because("Still to sign: "
                        + missing.stream().map(PersonRef::name).collect(Collectors.joining(", ")) + ".")
                .satisfiedBy("Let every member sign the current contract first."));
    }
}
