package org.setwise.action;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** An action is due before the next session (rule 21). */
public class DueAfterTheNextSession extends ProblemException {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    DueAfterTheNextSession(LocalDate nextSession) {
        super(Problem.of(409, "due-after-the-next-session", "An action is due before the next session")
                .breaking(21)
                .because("The next session is on " + DAY.format(nextSession) + ".")
                .satisfiedBy("Choose a day up to " + DAY.format(nextSession.minusDays(1)) + "."));
    }
}
