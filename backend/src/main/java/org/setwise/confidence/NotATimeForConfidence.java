package org.setwise.confidence;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Confidence is asked at each session, from its beginning until the next begins (rule 24). */
public class NotATimeForConfidence extends ProblemException {
    private static final long serialVersionUID = 1;

    private NotATimeForConfidence(String why, String remedy) {
        super(Problem.of(409, "not-a-time-for-confidence", "This session does not ask about your confidence just now")
                .breaking(24)
                .because(why)
                .satisfiedBy(remedy));
    }

    static NotATimeForConfidence notBegun() {
        return new NotATimeForConfidence("It has not begun.", "Answer when it has.");
    }

    static NotATimeForConfidence past() {
        return new NotATimeForConfidence("Your set has gone on since.", "Answer at your latest session.");
    }

    static NotATimeForConfidence answered() {
        return new NotATimeForConfidence(
                "You answered while it went on, and what was answered then stands.",
                "Answer anew at your next session.");
    }
}
