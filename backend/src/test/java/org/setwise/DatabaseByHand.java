package org.setwise;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.postgresql.util.PSQLException;

/** Goes to the database as the application's role, around every check of the application. */
@Singleton
public class DatabaseByHand {
    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory sessions;

    /** Runs a statement; each {@code ?} is one of the values. */
    public int run(String sql, Object... values) {
        try {
            return tryToRun(sql, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The name of the constraint that refuses the statement; null when nothing does. */
    public String refusalOf(String sql, Object... values) {
        try {
            tryToRun(sql, values);
            return null;
        } catch (PSQLException refusal) {
            String constraint = refusal.getServerErrorMessage().getConstraint();
            if (constraint == null) {
                throw new IllegalStateException(refusal);
            }
            return constraint;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one number that a query gives when the transaction works for this person. */
    public long numberFor(UUID person, String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement name =
                    prepared(connection, "select set_config('setwise.person', ?, true)", person.toString())) {
                name.executeQuery().close();
            }
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs a statement in a transaction that works for this person. */
    public void runFor(UUID person, String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement name =
                            prepared(connection, "select set_config('setwise.person', ?, true)", person.toString());
                    PreparedStatement statement = prepared(connection, sql, values)) {
                name.executeQuery().close();
                statement.executeUpdate();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many statements the application sends while this runs. */
    public long statementsDuring(Runnable reading) {
        sessions.getStatistics().setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        // Whatever else the application does at the same moment only adds.
        for (int i = 0; i < 3; i++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            reading.run();
            least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }

    private int tryToRun(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
