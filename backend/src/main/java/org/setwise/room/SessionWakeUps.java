package org.setwise.room;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.setwise.learningsession.SessionsHaveNews;

/**
 * Tells the other nodes that something happened in a session, and hears it from them. It is said after the commit and apart from it: inside
 * the transaction it would make commits wait for each other. It may get lost; then {@link RoomHubs#lookAnyway} finds what happened.
 */
@ApplicationScoped
class SessionWakeUps {
    private static final Logger LOG = Logger.getLogger(SessionWakeUps.class);
    private static final String CHANNEL = "setwise_session";
    private static final int LISTENING_FOR = 10_000;
    private static final long BEFORE_TRYING_AGAIN = 1_000;

    private final AgroalDataSource database;
    private final RoomHubs hubs;
    private final String node = UUID.randomUUID().toString();
    private final BlockingQueue<UUID> moved = new LinkedBlockingQueue<>();
    private final Thread listening =
            Thread.ofPlatform().daemon().name("room-listening").unstarted(this::listen);
    private final Thread telling =
            Thread.ofPlatform().daemon().name("room-telling").unstarted(this::tell);
    private volatile boolean stopped;

    SessionWakeUps(AgroalDataSource database, RoomHubs hubs) {
        this.database = database;
        this.hubs = hubs;
    }

    void start(@Observes StartupEvent start) {
        listening.start();
        telling.start();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopped = true;
        listening.interrupt();
        telling.interrupt();
    }

    void tellOthers(@Observes SessionsHaveNews sessions) {
        moved.addAll(sessions.sessionIds());
    }

    /** On a connection of its own. Whenever it is a new one, something may have been missed before it listened. */
    private void listen() {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                hubs.wakeAll();
                hearOn(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException lost) {
                rest("The line on which nodes wake each other is down", lost);
            }
        }
    }

    private void hearOn(PGConnection connection) throws SQLException {
        while (!stopped) {
            for (PGNotification heard : connection.getNotifications(LISTENING_FOR)) {
                String[] words = heard.getParameter().split(" ", 2);
                if (words.length == 2 && !words[0].equals(node)) {
                    hubs.wake(UUID.fromString(words[1]));
                }
            }
        }
    }

    /** Whatever has gathered is told at once. */
    private void tell() {
        while (!stopped) {
            try {
                Set<UUID> sessions = new LinkedHashSet<>();
                sessions.add(moved.take());
                moved.drainTo(sessions);
                tell(sessions);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException lost) {
                rest("Other nodes could not be woken", lost);
            }
        }
    }

    private void tell(Set<UUID> sessions) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement(
                        "select pg_notify(?, ? || ' ' || session) from unnest(?) as session")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, node);
            notify.setArray(
                    3,
                    connection.createArrayOf(
                            "text", sessions.stream().map(UUID::toString).toArray()));
            notify.execute();
        }
    }

    private void rest(String what, Exception why) {
        if (stopped) {
            return;
        }
        LOG.warnf("%s: %s", what, why.getMessage());
        try {
            Thread.sleep(BEFORE_TRYING_AGAIN);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
