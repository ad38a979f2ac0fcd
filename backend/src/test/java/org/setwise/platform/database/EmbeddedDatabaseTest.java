package org.setwise.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final int ENOUGH = 50;

    @TempDir
    Path directory;

    /** Starts a process that writes, kills it without warning, and returns the last number it acknowledged. */
    private int writeAndKill(int from) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurableWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "writer.log")))
                .start();
        try (BufferedReader acknowledged = writer.inputReader()) {
            int last = from - 1;
            while (last < from + ENOUGH) {
                String line = acknowledged.readLine();
                assertThat(line).as("the writer goes on writing").isNotNull();
                last = Integer.parseInt(line);
            }
            return last;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static Set<Integer> numbers(EmbeddedDatabase database) throws SQLException {
        Set<Integer> numbers = new HashSet<>();
        try (Connection connection = database.connectAsApplication();
                Connection owner = database.connectAsOwner();
                Statement grant = owner.createStatement();
                Statement statement = connection.createStatement()) {
            grant.execute("grant select on written to setwise_app");
            try (ResultSet rows = statement.executeQuery("select number from written")) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
        }
        return numbers;
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAndTheServerLeftBehindIsTakenOver() throws Exception {
        int first = writeAndKill(1);
        long leftOver = postmaster();
        assertThat(ProcessHandle.of(leftOver))
                .as("the server outlives its killed process")
                .isPresent();

        int second = writeAndKill(1000);
        assertThat(postmaster()).isNotEqualTo(leftOver);
        // Now the machine takes the database server too.
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();

        try (EmbeddedDatabase database = EmbeddedDatabase.durable(directory)) {
            Set<Integer> numbers = numbers(database);
            for (int number = 1; number <= first; number++) {
                assertThat(numbers).contains(number);
            }
            for (int number = 1000; number <= second; number++) {
                assertThat(numbers).contains(number);
            }
        }
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aSecondCopyOnTheSameDataIsRefusedInOneLine() {
        try (EmbeddedDatabase first = EmbeddedDatabase.throwAway(directory)) {
            assertThat(first.configuration()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedDatabase.throwAway(directory))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("another Setwise is already running")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.throwAway(file.resolve("data")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot write to the data directory")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aProcessThatMerelyHasTheSameNumberIsLeftAlone() throws Exception {
        EmbeddedDatabase.throwAway(directory).close();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(directory.resolve("postgres/postmaster.pid"), bystander.pid() + "\n");
            EmbeddedDatabase.throwAway(directory).close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void whatIsRefusedDoesNotReachTheServersLog() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.throwAway(directory);
                Connection owner = database.connectAsOwner();
                Statement making = owner.createStatement();
                Connection application = database.connectAsApplication();
                Statement writing = application.createStatement()) {
            making.execute("create table said (words text unique check (words <> 'sparrows'), number int)");
            making.execute("grant insert on said to setwise_app");
            writing.execute("insert into said values ('swallows', 1)");
            for (String words : List.of("sparrows", "swallows")) {
                assertThatThrownBy(() -> writing.execute("insert into said values ('" + words + "', 1)"))
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(directory.resolve("postgres.log"))
                .content()
                .contains("violates check constraint", "violates unique constraint")
                .doesNotContain("sparrows", "swallows");
    }

    @Test
    void nobodyEntersWithoutAPasswordAndOnlyTheOwnerOfTheFilesCanReadThem() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.throwAway(directory)) {
            String address = database.configuration().get("quarkus.datasource.jdbc.url");
            assertThatThrownBy(() -> DriverManager.getConnection(address, "setwise_app", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(address, "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }
}
