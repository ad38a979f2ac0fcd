package org.setwise.closing;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A set closes when each member has evaluated it or declined to. */
public class EvaluationIsMissing extends ProblemException {
    private static final long serialVersionUID = 1;

    EvaluationIsMissing(List<String> names) {
        super(Problem.of(409, "evaluation-missing", "Not everybody has evaluated the set")
                .because("These have neither evaluated nor declined to: " + String.join(", ", names) + ".")
                .satisfiedBy("Let each of them give an evaluation, or decline to."));
    }
}
