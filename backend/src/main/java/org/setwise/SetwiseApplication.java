package org.setwise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ExceptionUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.setwise.platform.database.DatabaseUnavailable;
import org.setwise.platform.database.EmbeddedDatabase;
import org.setwise.platform.work.StartRefused;

/**
 * Starts Setwise. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it brings its own PostgreSQL, kept in the directory
 * {@code SETWISE_DATA}. What hinders the start is said in one line on the error stream, with exit code 1.
 */
@QuarkusMain
public final class SetwiseApplication {
    private static final int FAREWELL_SECONDS = 30;

    /** Classes of SQLSTATE: no connection, no such user or password, no such database. */
    private static final Set<String> NO_WAY_IN = Set.of("08", "28", "3D");

    private SetwiseApplication() {}

    public static void main(String... arguments) {
        try {
            refuseTakenPort();
            if (setting("quarkus.datasource.jdbc.url", null) == null) {
                serveOwnDatabase();
            }
        } catch (DatabaseUnavailable | StartRefused hindrance) {
            refuse(hindrance.getMessage());
        }
        Quarkus.run(ReadySetwise.class, SetwiseApplication::exit, arguments);
    }

    private static final CountDownLatch APPLICATION_STOPPED = new CountDownLatch(1);

    private static void serveOwnDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.durable(Path.of(setting("setwise.data", ".data")));
        database.configuration().forEach(System::setProperty);
        // The database goes last: requests that are being answered still need it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitApplication();
            database.close();
        }));
    }

    private static void awaitApplication() {
        try {
            APPLICATION_STOPPED.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void exit(int exitCode, Throwable failure) {
        APPLICATION_STOPPED.countDown();
        if (failure != null && ExceptionUtil.getRootCause(failure) instanceof StartRefused refusal) {
            refuse(refusal.getMessage());
        }
        unreachableDatabase(failure).ifPresent(SetwiseApplication::refuse);
        if (failure != null) {
            Logger.getLogger(SetwiseApplication.class).error("Setwise could not start", failure);
        }
        System.exit(exitCode);
    }

    /** Why the configured database does not let us in, in one line; empty where that is not what hindered the start. */
    private static Optional<String> unreachableDatabase(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(refusal -> refusal.getSQLState() != null
                        && NO_WAY_IN.contains(refusal.getSQLState().substring(0, 2)))
                .map(refusal -> "cannot use the database at " + setting("quarkus.datasource.jdbc.url", "") + ": "
                        + refusal.getMessage().lines().findFirst().orElse(refusal.getSQLState()))
                .findFirst();
    }

    private static int port() {
        String port = setting("quarkus.http.port", "8080");
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException noNumber) {
            throw new StartRefused("QUARKUS_HTTP_PORT has to be a number, not " + port);
        }
    }

    private static void refuseTakenPort() {
        int port = port();
        String host = setting("quarkus.http.host", "127.0.0.1");
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            refuse("port " + port + " on " + host + " is not free; choose another with QUARKUS_HTTP_PORT");
        }
    }

    /** Configuration is not there yet when the database has to be, so this looks where it would look first. */
    private static String setting(String name, String otherwise) {
        String environment = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return System.getProperty(name, environment == null || environment.isBlank() ? otherwise : environment);
    }

    private static void refuse(String reason) {
        System.err.println("setwise: " + reason);
        System.exit(1);
    }
}
