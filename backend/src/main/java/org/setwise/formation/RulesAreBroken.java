package org.setwise.formation;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A proposal that breaks rules is not accepted: says which. */
public class RulesAreBroken extends ProblemException {
    private static final long serialVersionUID = 1;

    RulesAreBroken(List<Finding> findings) {
        super(problem(findings));
    }

    private static Problem problem(List<Finding> findings) {
        Problem problem = Problem.of(409, "formation-breaks-rules", "The proposal breaks rules")
                .because(String.join(" ", findings.stream().map(Finding::words).toList()))
                .satisfiedBy("Move people until no rule is broken, or run again.");
        return findings.stream()
                .map(Finding::rule)
                .filter(rule -> rule != null)
                .findFirst()
                .map(problem::breaking)
                .orElse(problem);
    }
}
