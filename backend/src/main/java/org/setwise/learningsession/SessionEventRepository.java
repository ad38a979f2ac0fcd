package org.setwise.learningsession;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Writes and reads what happened in sessions. */
@ApplicationScoped
public class SessionEventRepository {
    private static final String WRITE = """
            with stream as (
                update session_stream set last_event = last_event + ? where session_id = ? returning last_event
            )
            insert into session_event (session_id, id, kind, happened_at)
            select ?, stream.last_event - ? + kinds.number, kinds.kind, ?
              from stream, unnest(?) with ordinality as kinds (kind, number)
            """;

    private static final String NEWS = """
            set transaction isolation level repeatable read, read only;
            select s.set_id, e.last_event from learning_session s join session_stream e on e.session_id = s.id where s.id = ?;
            select id, kind, happened_at from session_event where session_id = ? and id > ? order by id
            """;

    private final Session entities;
    private final AgroalDataSource database;

    SessionEventRepository(Session entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Holds the session's stream until the transaction ends, so that ids follow one another as transactions commit. On a connection that is
     * given back at once: the transaction is about to end, and its entities have given theirs back.
     */
    void write(UUID sessionId, Collection<SessionEventKind> kinds, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setInt(1, kinds.size());
            write.setObject(2, sessionId);
            write.setObject(3, sessionId);
            write.setInt(4, kinds.size());
            write.setObject(5, at.atOffset(ZoneOffset.UTC));
            write.setArray(
                    6,
                    connection.createArrayOf(
                            "text", kinds.stream().map(Enum::name).toArray()));
            write.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("what happened in a session could not be written", failure);
        }
    }

    /**
     * What happened after this event, in its order, and how far the session has come, in one round trip. It has to be the first thing that a
     * transaction reads: the rest it reads as of the same moment.
     *
     * @return empty when there is no such session
     */
    public Optional<SessionNews> readAsOfOneMoment(UUID sessionId, long event) {
        return entities.doReturningWork(connection -> {
            try (PreparedStatement news = connection.prepareStatement(NEWS)) {
                news.setObject(1, sessionId);
                news.setObject(2, sessionId);
                news.setLong(3, event);
                news.execute();
                news.getMoreResults();
                ResultSet session = news.getResultSet();
                if (!session.next()) {
                    return Optional.empty();
                }
                UUID set = session.getObject("set_id", UUID.class);
                long last = session.getLong("last_event");
                news.getMoreResults();
                return Optional.of(new SessionNews(set, last, events(news.getResultSet())));
            }
        });
    }

    private static List<SessionEvent> events(ResultSet row) throws SQLException {
        List<SessionEvent> events = new ArrayList<>();
        while (row.next()) {
            events.add(new SessionEvent(
                    row.getLong("id"),
                    SessionEventKind.valueOf(row.getString("kind")),
                    row.getObject("happened_at", OffsetDateTime.class).toInstant()));
        }
        return events;
    }

    /** How far a session has come: the id of its last event, 0 before the first. */
    public long last(UUID sessionId) {
        return lastOf(List.of(sessionId)).getOrDefault(sessionId, 0L);
    }

    public Map<UUID, Long> lastOf(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(
                        "select session_id, last_event from session_stream where session_id = any(:sessions)",
                        Tuple.class)
                .setParameter("sessions", sessionIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("session_id", UUID.class), row -> row.get("last_event", Long.class)));
    }

    /** The sessions of a set whose room somebody may be in. */
    List<UUID> openSessionsOf(UUID setId) {
        return entities.createNativeQuery(
                        "select id from learning_session where set_id = :set and state in ('PLANNED', 'IN_PROGRESS') order by id",
                        UUID.class)
                .setParameter("set", setId)
                .getResultList();
    }
}
