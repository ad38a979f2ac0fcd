package org.setwise.learningsession;

import java.util.List;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 8: a round begins when everyone has presented in the rounds before. */
public class SomebodyIsStillToPresent extends ProblemException {
    private static final long serialVersionUID = 1;

    SomebodyIsStillToPresent(int round, List<PersonRef> owed) {
        super(Problem.of(
                        409, "somebody-is-still-to-present", "Nobody presents twice before everyone has presented once")
                .breaking(8)
                .because("This turn belongs to round " + round + ". Still to present before: "
                        + owed.stream().map(PersonRef::name).collect(Collectors.joining(", ")) + ".")
                .satisfiedBy("Let those who are still to present have their turns first."));
    }
}
