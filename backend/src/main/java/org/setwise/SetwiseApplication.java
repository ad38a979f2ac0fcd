package org.setwise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ExceptionUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    private SetwiseApplication() {}

    public static void main(String... arguments) {
        try {
            refuseTakenPort();
            if (setting("quarkus.datasource.jdbc.url", null) == null) {
                serveOwnDatabase();
            }
        } catch (DatabaseUnavailable hindrance) {
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
        if (failure != null) {
            Logger.getLogger(SetwiseApplication.class).error("Setwise could not start", failure);
        }
        System.exit(exitCode);
    }

    private static void refuseTakenPort() {
        int port = Integer.parseInt(setting("quarkus.http.port", "8080"));
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
