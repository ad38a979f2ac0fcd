package org.setwise.questionlog;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Reflection time cannot be spent on questions (rule 23). */
public class ReflectionIsNotForQuestions extends ProblemException {
    private static final long serialVersionUID = 1;

    ReflectionIsNotForQuestions() {
        super(Problem.of(409, "reflection-is-not-for-questions", "Reflection time is not for questions")
                .breaking(23)
                .because("The set is reflecting on how it worked together.")
                .satisfiedBy("Keep the question for the next session."));
    }
}
