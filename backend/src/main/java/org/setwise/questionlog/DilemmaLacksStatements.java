package org.setwise.questionlog;

import java.util.List;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** A dilemma is released only with all four statements (rule 13). */
public class DilemmaLacksStatements extends ProblemException {
    private static final long serialVersionUID = 1;

    /** @param missing the statements that are not made, in words */
    DilemmaLacksStatements(List<String> missing) {
        super(Problem.of(409, "dilemma-lacks-statements", "The dilemma does not pass its four tests yet")
                .breaking(13)
                .because("Not confirmed: " + String.join("; ", missing) + ".")
                .satisfiedBy("Confirm each statement, or choose another dilemma for which all four are true."));
    }
}
