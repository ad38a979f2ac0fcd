package org.setwise.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.setwise.platform.database.Directories;
import org.setwise.platform.database.EmbeddedDatabase;

/** A PostgreSQL that nothing but a trial uses: empty before its first start. */
public class TrialDatabase implements QuarkusTestResourceLifecycleManager {
    private Path directory;
    private EmbeddedDatabase database;

    /** Marks the field that takes the database of the trial. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Here {}

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("setwise-trial-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        database = EmbeddedDatabase.throwAway(directory);
        return database.configuration();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.AnnotatedAndMatchesType(Here.class, TrialDatabase.class));
    }

    @Override
    public void stop() {
        database.close();
        try {
            Directories.delete(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The words that this statement finds, whichever person reads: content shows itself to its set only. */
    Set<String> seenBySomebody(String sql) throws SQLException {
        Set<String> words = new TreeSet<>();
        try (Connection connection = database.connectAsApplication()) {
            for (String person : words(connection, "select id from person")) {
                try (PreparedStatement become =
                        connection.prepareStatement("select set_config('setwise.person', ?, false)")) {
                    become.setString(1, person);
                    become.execute();
                }
                words.addAll(words(connection, sql));
            }
        }
        return words;
    }

    /** The one number that this statement finds, with the eyes of nobody. */
    long count(String sql) throws SQLException {
        try (Connection connection = database.connectAsApplication()) {
            return Long.parseLong(words(connection, sql).getFirst());
        }
    }

    /** Nothing is left but the tables, and the questions that the migrations bring. */
    void empty() throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table standard as select * from evaluation_question where programme_id is null");
            statement.execute("truncate person, organisation, sign_in_code, idempotency_key cascade");
            statement.execute("insert into evaluation_question select * from standard");
        }
    }

    private static List<String> words(Connection connection, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
