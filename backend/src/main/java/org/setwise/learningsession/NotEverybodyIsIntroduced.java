package org.setwise.learningsession;

import java.util.List;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 5: the introductory session is over when every member has introduced themselves and told their reasons. */
public class NotEverybodyIsIntroduced extends ProblemException {
    private static final long serialVersionUID = 1;

    NotEverybodyIsIntroduced(List<PersonRef> missing) {
        super(Problem.of(409, "not-everybody-is-introduced", "Not every member is introduced")
                .breaking(5)
                .because("Still to introduce themselves and tell their reasons: "
                        + missing.stream().map(PersonRef::name).collect(Collectors.joining(", ")) + ".")
                .satisfiedBy("Let them write their introductions before the session is concluded."));
    }
}
