package org.setwise.questionlog;

import org.setwise.platform.problem.InWords;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A question cannot take this step from where it stands. */
public class QuestionIsNotInThisState extends ProblemException {
    private static final long serialVersionUID = 1;

    QuestionIsNotInThisState(String step, QuestionState state) {
        super(Problem.of(409, "question-state", "The question does not stand where it could take this step")
                .because("A question that is " + InWords.of(state) + " cannot be " + step + ".")
                .satisfiedBy("Read the question log again: somebody else may have been faster."));
    }
}
