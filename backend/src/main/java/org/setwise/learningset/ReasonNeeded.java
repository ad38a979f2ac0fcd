package org.setwise.learningset;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One or more rules warn, and no reason was stated for going on. */
public class ReasonNeeded extends ProblemException {
    private static final long serialVersionUID = 1;

    ReasonNeeded(List<Problem.Warning> warnings) {
        super(Problem.of(409, "reason-needed", "A rule warns: say why you go on")
                .because(String.join(
                        " ", warnings.stream().map(Problem.Warning::detail).toList()))
                .breaking(warnings.getFirst().rule())
                .satisfiedBy("Change what the rule warns of, or send it again with a stated reason for each warning.")
                .wanting(warnings));
    }
}
