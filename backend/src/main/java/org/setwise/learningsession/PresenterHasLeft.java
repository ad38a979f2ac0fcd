package org.setwise.learningsession;

import java.util.List;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Only current members present. */
public class PresenterHasLeft extends ProblemException {
    private static final long serialVersionUID = 1;

    PresenterHasLeft(List<PersonRef> presenters) {
        super(Problem.of(409, "presenter-has-left", "A presenter has left the set")
                .because("No member any more: "
                        + presenters.stream().map(PersonRef::name).collect(Collectors.joining(", ")) + ".")
                .satisfiedBy("Give the turn to another member first."));
    }
}
