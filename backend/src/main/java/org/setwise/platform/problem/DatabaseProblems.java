package org.setwise.platform.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.StaleObjectStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refuses when two requests race past the checks of the use cases. A constraint named
 * {@code rule_<n>_…} keeps the rule with that number.
 */
final class DatabaseProblems {
    private static final Pattern RULE = Pattern.compile("^rule_(\\d+)_");
    private static final String INTEGRITY = "23";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

    private DatabaseProblems() {}

    /** What constraints that are looked at when the transaction ends refuse hangs beside the failure to commit. */
    static Optional<ProblemException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException) {
                return Optional.of(new ProblemException(
                        Problem.of(412, "changed-meanwhile", "Somebody else changed this meanwhile")
                                .satisfiedBy("Read it again and decide anew.")));
            }
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return of(refusal);
            }
            if (cause instanceof RollbackException) {
                return Arrays.stream(cause.getSuppressed())
                        .flatMap(atTheEnd -> in(atTheEnd).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> of(SQLException refusal) {
        String state = refusal.getSQLState();
        if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
            return Optional.of(new ProblemException(
                    Problem.of(503, "busy", "Others are changing the same thing just now")
                            .satisfiedBy("Try again."),
                    Map.of("Retry-After", "1")));
        }
        return state.startsWith(INTEGRITY) ? Optional.of(new ProblemException(conflict(refusal))) : Optional.empty();
    }

    private static Problem conflict(SQLException refusal) {
        Matcher rule = RULE.matcher(constraint(refusal));
        return rule.find()
                ? Problem.of(409, "rule-" + rule.group(1), "This would break rule " + rule.group(1))
                        .breaking(Integer.parseInt(rule.group(1)))
                : Problem.of(409, "conflict", "This does not fit with what is there");
    }

    private static String constraint(SQLException refusal) {
        ServerErrorMessage message =
                refusal instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
