package org.setwise.learningsession;

import java.util.List;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 8: nobody presents twice before everyone has presented once in the round. */
public class PresentsOnceInARound extends ProblemException {
    private static final long serialVersionUID = 1;

    /** @param others who could present instead */
    PresentsOnceInARound(PersonRef presenter, int round, List<PersonRef> others) {
        super(Problem.of(409, "presents-once-in-a-round", "Nobody presents twice before everyone has presented once")
                .breaking(8)
                .because(presenter.name() + " has a turn in round " + round + " already.")
                .satisfiedBy(
                        others.isEmpty()
                                ? "Swap turns with somebody who is still to present."
                                : "Choose somebody who is still to present in this round: "
                                        + others.stream().map(PersonRef::name).collect(Collectors.joining(", "))
                                        + "."));
    }
}
