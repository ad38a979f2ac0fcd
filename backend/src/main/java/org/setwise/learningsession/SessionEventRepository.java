package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Writes and reads what happened in sessions. */
@ApplicationScoped
public class SessionEventRepository {
    private final Session entities;

    SessionEventRepository(Session entities) {
        this.entities = entities;
    }

    /** Holds the session's stream until the transaction ends, so that ids follow one another as transactions commit. */
    void write(UUID sessionId, Collection<SessionEventKind> kinds, Instant at) {
        entities.createNativeQuery("""
                        with stream as (
                            update session_stream set last_event = last_event + :count where session_id = :session returning last_event
                        ), written as (
                            insert into session_event (session_id, id, kind, happened_at)
                            select :session, stream.last_event - :count + kinds.number, kinds.kind, :at
                              from stream, string_to_table(:kinds, ',') with ordinality as kinds (kind, number)
                            returning id
                        )
                        select count(*) from written
                        """, Long.class)
                .setParameter("session", sessionId)
                .setParameter("count", kinds.size())
                .setParameter("kinds", kinds.stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter("at", at)
                .getSingleResult();
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
