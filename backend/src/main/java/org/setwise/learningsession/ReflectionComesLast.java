package org.setwise.learningsession;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 23: a session ends with reflection, so that nothing eats it. */
public class ReflectionComesLast extends ProblemException {
    private static final long serialVersionUID = 1;

    ReflectionComesLast() {
        super(Problem.of(409, "reflection-comes-last", "A session ends with reflection")
                .breaking(23)
                .satisfiedBy("Make reflection the last phase."));
    }
}
