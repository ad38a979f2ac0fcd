package org.setwise.formation;

import java.util.List;
import java.util.stream.Stream;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A proposal that breaks rules is neither shown to applicants nor accepted: says which. */
public class RulesAreBroken extends ProblemException {
    private static final long serialVersionUID = 1;

    private RulesAreBroken(List<Finding> findings) {
        super(problem(findings));
    }

    /** @throws RulesAreBroken when one of what is found blocks the proposal */
    static void requireNone(FormationView view) {
        List<Finding> blocking = Stream.concat(
                        view.findings().stream(), view.sets().stream().flatMap(set -> set.findings().stream()))
                .filter(Finding::blocks)
                .toList();
        if (!blocking.isEmpty()) {
            throw new RulesAreBroken(blocking);
        }
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
