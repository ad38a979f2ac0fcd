package org.setwise.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.questionlog.TurnStanding;

/** Every query for actions by themselves, and for the days and sessions they depend on. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

    /** The action as it stands, locked until the transaction ends. Its owner alone can lock it. */
    Action lock(UUID actionId) {
        Action action = findById(actionId);
        getSession().refresh(action, LockModeType.PESSIMISTIC_WRITE);
        return action;
    }

    void add(ProgressNote note) {
        getSession().persist(note);
    }

    /** Where the set is, and the day of its next session. */
    record Horizon(ZoneId timeZone, Optional<LocalDate> nextSession) {}

    Horizon horizonOf(UUID setId) {
        Tuple row = getSession()
                .createNativeQuery(
                        "select time_zone, next_session_day(id) as next_session from learning_set where id = :set",
                        Tuple.class)
                .setParameter("set", setId)
                .getSingleResult();
        return new Horizon(
                ZoneId.of(row.get("time_zone", String.class)),
                Optional.ofNullable(row.get("next_session", LocalDate.class)));
    }

    /** Whether the set has begun to meet again after the session of this turn. */
    boolean isFollowedByASession(TurnStanding turn) {
        return exists("""
                select 1 from learning_session later join learning_session s on s.set_id = later.set_id
                 where s.id = ?1 and later.id <> s.id and later.started_at > s.started_at
                """, turn.sessionId());
    }

    /** Whether this session of this set is running. */
    boolean isRunning(UUID sessionId, UUID setId) {
        return exists(
                "select 1 from learning_session where id = ?1 and set_id = ?2 and state = 'IN_PROGRESS'",
                sessionId,
                setId);
    }

    /** Whether this person hosts this session, it hears about progress just now, and the owner has not come. */
    boolean isHeardForTheAbsent(UUID sessionId, UUID hostId, UUID ownerId) {
        return exists("""
                select 1 from learning_session s
                  join session_phase p on p.session_id = s.id and p.position = s.current_phase and p.kind = 'PROGRESS'
                 where s.id = ?1 and s.host_id = ?2
                   and not exists (select 1 from attendance a
                                    where a.session_id = s.id and a.person_id = ?3 and a.state = 'ATTENDED')
                """, sessionId, hostId, ownerId);
    }

    /** Names of those whose actions a session has not heard about (rule 22), each once. */
    List<String> ownersWithoutProgress(UUID sessionId) {
        return getSession()
                .createNativeQuery("""
                        select name from person
                         where id in (select owner_id from action where id in (select actions_without_progress(:session)))
                         order by lower(name), id
                        """, String.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    private boolean exists(String sql, Object... parameters) {
        var query = getSession().createNativeQuery(sql, Integer.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return !query.getResultList().isEmpty();
    }
}
