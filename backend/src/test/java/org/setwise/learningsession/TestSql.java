package org.setwise.learningsession;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL as the application's own role, around every check of the application. For tests only. */
@Singleton
public class TestSql {
    @Inject
    DataSource database;

    /** What is done in one transaction. */
    public interface Work<T> {
        T with(Statements statements) throws SQLException;
    }

    /** One transaction that works for this person (null for nobody); deferred constraints speak when it ends. */
    public <T> T inTransactionOf(UUID person, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Statements statements = new Statements(connection);
                statements.workFor(person);
                T result = work.with(statements);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    /** One statement in a transaction of its own. */
    public int run(UUID person, String sql, Object... arguments) throws SQLException {
        return inTransactionOf(person, statements -> statements.run(sql, arguments));
    }

    /** The first column of every row. */
    public <T> List<T> column(Class<T> type, String sql, Object... arguments) throws SQLException {
        return inTransactionOf(null, statements -> statements.column(type, sql, arguments));
    }

    /** The first column of the only row. */
    public <T> T value(Class<T> type, String sql, Object... arguments) throws SQLException {
        return column(type, sql, arguments).getFirst();
    }

    /** Statements of one transaction. */
    public static final class Statements {
        private final Connection connection;

        Statements(Connection connection) {
            this.connection = connection;
        }

        /** From here on the transaction works for this person. */
        public void workFor(UUID person) throws SQLException {
            column(
                    String.class,
                    "select set_config('setwise.person', ?, true)",
                    person == null ? "" : person.toString());
        }

        public int run(String sql, Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments)) {
                return statement.executeUpdate();
            }
        }

        public <T> List<T> column(Class<T> type, String sql, Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getObject(1, type));
                }
                return values;
            }
        }

        private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < arguments.length; i++) {
                Object argument = arguments[i];
                statement.setObject(
                        i + 1,
                        switch (argument) {
                            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                            case Enum<?> constant -> constant.name();
                            case null -> null;
                            default -> argument;
                        });
            }
            return statement;
        }
    }
}
