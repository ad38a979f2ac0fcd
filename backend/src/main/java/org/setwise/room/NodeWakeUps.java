package org.setwise.room;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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
import org.setwise.platform.security.CredentialsEnded;

/**
 * Tells the other nodes that something happened in a session or that somebody signed out, and hears it from them. It is said after the commit
 * and apart from it: inside the transaction it would make commits wait for each other. It may get lost; then {@link RoomHubs#lookAnyway} and
 * {@link SignedOutListeners#lookAtAll} find what happened.
 */
@ApplicationScoped
class NodeWakeUps {
    private static final Logger LOG = Logger.getLogger(NodeWakeUps.class);
    private static final String SESSIONS = "setwise_session";
    private static final String PEOPLE = "setwise_signed_out";
    private static final int LISTENING_FOR = 10_000;
    private static final long BEFORE_TRYING_AGAIN = 1_000;

    private final AgroalDataSource database;
    private final RoomHubs hubs;
    private final SignedOutListeners signedOut;
    private final String node = UUID.randomUUID().toString();
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Thread listening =
            Thread.ofPlatform().daemon().name("room-listening").unstarted(this::listen);
    private final Thread telling =
            Thread.ofPlatform().daemon().name("room-telling").unstarted(this::tell);
    private volatile boolean stopped;

    NodeWakeUps(AgroalDataSource database, RoomHubs hubs, SignedOutListeners signedOut) {
        this.database = database;
        this.hubs = hubs;
        this.signedOut = signedOut;
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
        sessions.sessionIds().forEach(session -> news.add(new News(SESSIONS, session)));
    }

    void tellOthers(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialsEnded ended) {
        news.add(new News(PEOPLE, ended.personId()));
    }

    /** On a connection of its own. Whenever it is a new one, something may have been missed before it listened. */
    private void listen() {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + SESSIONS + "; listen " + PEOPLE);
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
                    hear(heard.getName(), UUID.fromString(words[1]));
                }
            }
        }
    }

    private void hear(String channel, UUID id) {
        if (channel.equals(SESSIONS)) {
            hubs.wake(id);
        } else {
            signedOut.endThoseOf(id);
        }
    }

    /** Whatever has gathered is told at once. */
    private void tell() {
        while (!stopped) {
            try {
                Set<News> gathered = new LinkedHashSet<>();
                gathered.add(news.take());
                news.drainTo(gathered);
                tell(gathered);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException lost) {
                rest("Other nodes could not be woken", lost);
            }
        }
    }

    private void tell(Set<News> gathered) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement(
                        "select pg_notify(channel, ? || ' ' || id) from unnest(?, ?) as news (channel, id)")) {
            notify.setString(1, node);
            notify.setArray(
                    2,
                    connection.createArrayOf(
                            "text", gathered.stream().map(News::channel).toArray()));
            notify.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            gathered.stream().map(one -> one.id().toString()).toArray()));
            notify.execute();
        }
    }

    /** @param id of a session or a person, as the channel says */
    private record News(String channel, UUID id) {}

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
