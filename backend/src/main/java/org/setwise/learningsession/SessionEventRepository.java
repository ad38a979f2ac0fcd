package org.setwise.learningsession;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Has the transaction that just began read everything as it was at its first statement after this. */
    public void readAsOfOneMoment() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
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
                        "select session_id, last_event from session_stream where session_id in (:sessions)",
                        Tuple.class)
                .setParameter("sessions", sessionIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("session_id", UUID.class), row -> row.get("last_event", Long.class)));
    }

    /** What happened after this event, in its order. */
    public List<SessionEvent> after(UUID sessionId, long event) {
        return entities.createNativeQuery(
                        "select id, kind, happened_at from session_event where session_id = :session and id > :event order by id",
                        Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("event", event)
                .getResultStream()
                .map(row -> new SessionEvent(
                        row.get("id", Long.class),
                        SessionEventKind.valueOf(row.get("kind", String.class)),
                        row.get("happened_at", Instant.class)))
                .toList();
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
