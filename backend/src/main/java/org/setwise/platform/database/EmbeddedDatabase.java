package org.setwise.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL that lives in one directory and is used by one process at a time.
 *
 * <p>What was committed survives the end of this process, however abrupt: the server syncs to disk, and a server
 * left behind by a killed process is stopped in good order before a new one starts.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "setwise";
    private static final int START_ATTEMPTS = 3;

    private final Path log;
    private final Path cluster;
    private final PostgresPrograms programs;
    private final DatabasePasswords passwords;
    private final FileChannel lock;
    private int port;
    private boolean closed;

    private EmbeddedDatabase(Path directory, FileChannel lock) throws IOException {
        this.log = directory.resolve("postgres.log");
        this.cluster = directory.resolve("postgres");
        this.lock = lock;
        this.programs = PostgresPrograms.unpacked(directory.resolve("programs"));
        this.passwords = DatabasePasswords.keptIn(directory.resolve("passwords"));
    }

    /** Starts the database kept in {@code directory}, made if it does not exist, with everything written kept. */
    public static EmbeddedDatabase durable(Path directory) {
        return start(directory, "-c fsync=on -c synchronous_commit=on -c full_page_writes=on");
    }

    /** Starts a database for tests, which need not survive a power cut and so does not wait for the disk. */
    public static EmbeddedDatabase throwAway(Path directory) {
        return start(directory, "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
    }

    private static EmbeddedDatabase start(Path directory, String durability) {
        Path absolute = directory.toAbsolutePath().normalize();
        FileChannel lock = lock(absolute);
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(absolute, lock);
            database.create();
            new LeftOverServer(database.cluster).stop(database.programs, database.log);
            database.serve(durability);
            database.provideRoles();
            return database;
        } catch (IOException | SQLException failure) {
            release(lock);
            throw new DatabaseUnavailable("cannot start the database in " + absolute + ": " + failure, failure);
        } catch (RuntimeException failure) {
            release(lock);
            throw failure;
        }
    }

    /** What Quarkus needs to know: where the database is, and who migrates and who serves. */
    public Map<String, String> configuration() {
        String address = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
        return Map.of(
                "quarkus.datasource.jdbc.url",
                address,
                // By which it is known that what the application uses is this, and no database of somebody's own.
                "setwise.database.embedded",
                address,
                "quarkus.datasource.username",
                "setwise_app",
                "quarkus.datasource.password",
                passwords.app(),
                "quarkus.flyway.username",
                "setwise_owner",
                "quarkus.flyway.password",
                passwords.owner());
    }

    /** A connection as the role that owns the schema. */
    public Connection connectAsOwner() throws SQLException {
        return connect("setwise_owner", passwords.owner(), NAME);
    }

    /** A connection as the role of the application, which owns nothing. */
    public Connection connectAsApplication() throws SQLException {
        return connect("setwise_app", passwords.app(), NAME);
    }

    /** Stops the server once its running statements have been cut short, and gives the directory free. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            programs.run(log, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
            release(lock);
        }
    }

    private static FileChannel lock(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(directory);
            }
            return channel;
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse(directory);
        } catch (IOException failure) {
            throw new DatabaseUnavailable("cannot write to the data directory " + directory, failure);
        }
    }

    private static DatabaseUnavailable inUse(Path directory) {
        return new DatabaseUnavailable("another Setwise is already running on the data in " + directory);
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // The end of the process releases the lock at the latest.
        }
    }

    /** Makes the cluster beside its final place, so that a start cut short never leaves half a cluster. */
    private void create() throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path draft = cluster.resolveSibling("postgres.new");
        Path password = cluster.resolveSibling("superuser.new");
        if (Files.exists(draft)) {
            Directories.delete(draft);
        }
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, passwords.superuser());
        int exit = programs.run(
                log,
                "initdb",
                "--pgdata=" + draft,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.delete(password);
        if (exit != 0) {
            throw new DatabaseUnavailable("the database could not be made, see " + log);
        }
        Files.move(draft, cluster);
    }

    private void serve(String durability) throws IOException {
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            port = freePort();
            String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                    + " -c max_connections=100 -c timezone=UTC " + durability;
            int exit = programs.run(
                    log,
                    "pg_ctl",
                    "start",
                    "-D",
                    cluster.toString(),
                    "-o",
                    options,
                    "-l",
                    log.toString(),
                    "-w",
                    "-t",
                    "120");
            if (exit == 0) {
                return;
            }
        }
        throw new DatabaseUnavailable("the database did not start, see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void provideRoles() throws SQLException, IOException {
        try (Connection connection = connect("postgres", passwords.superuser(), "postgres");
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + NAME);
            }
        }
        try (Connection connection = connect("postgres", passwords.superuser(), NAME);
                PreparedStatement settings = connection.prepareStatement(
                        "select set_config('setwise.owner_password', ?, false), set_config('setwise.app_password', ?, false)");
                Statement statement = connection.createStatement()) {
            settings.setString(1, passwords.owner());
            settings.setString(2, passwords.app());
            settings.execute();
            statement.execute(rolesScript());
        }
    }

    private static String rolesScript() throws IOException {
        try (InputStream script = EmbeddedDatabase.class.getResourceAsStream("/db/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }
}
