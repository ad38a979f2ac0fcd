package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.postgresql.util.PSQLException;

/** What PostgreSQL itself refuses, around every check of the application. For tests only. */
public final class Refused {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Refused() {}

    /** Refused by the constraint or trigger of this name. */
    public static void by(String constraint, ThrowingCallable write) {
        PSQLException refusal = catchThrowableOfType(PSQLException.class, write);
        assertThat((Throwable) refusal).as("refused by " + constraint).isNotNull();
        assertThat(refusal.getServerErrorMessage().getConstraint()).isEqualTo(constraint);
    }

    /** Refused because the row is not the person's to write, or the column nobody's. */
    public static void byRights(ThrowingCallable write) {
        PSQLException refusal = catchThrowableOfType(PSQLException.class, write);
        assertThat((Throwable) refusal).as("refused by rights").isNotNull();
        assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }
}
