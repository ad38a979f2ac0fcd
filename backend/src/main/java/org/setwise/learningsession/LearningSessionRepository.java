package org.setwise.learningsession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.contract.Cadence;
import org.setwise.contract.PresenterChoice;
import org.setwise.contract.QuestionStyle;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;

/** Every query for sessions by themselves, and for what they need to know of their set. */
@ApplicationScoped
public class LearningSessionRepository implements PanacheRepositoryBase<LearningSession, UUID> {

    /** The id of no session. */
    private static final UUID NONE = new UUID(0, 0);

    /** The session as it stands, locked until the transaction ends: whoever decides on it next waits. */
    public Optional<LearningSession> findAndLock(UUID sessionId) {
        return findByIdOptional(sessionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The session with its phases, in one query. */
    public Optional<LearningSession> findWithPhases(UUID sessionId) {
        return find("from LearningSession s left join fetch s.phases where s.id = ?1", sessionId).stream()
                .findFirst();
    }

    /** The set of a session, without keeping the session in mind: its lock comes after the set's. */
    public Optional<UUID> setOf(UUID sessionId) {
        return getEntityManager()
                .createQuery("select s.setId from LearningSession s where s.id = :session", UUID.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** Asked for a set that is known to exist. */
    public SetFacts factsOf(UUID setId) {
        return facts((Tuple) getEntityManager()
                .createNativeQuery("""
                        select s.id, s.programme_id, s.name, s.time_zone, s.join_link, s.round, f.id as facilitator_id,
                               f.name as facilitator, c.mode, c.session_minutes, c.weeks_between_sessions, c.monthly_ordinal,
                               c.monthly_weekday, c.monthly_every, c.turns_per_session, c.quorum, c.question_style, c.presenter_choice
                          from learning_set s
                          join lateral (select * from contract where set_id = s.id order by number desc limit 1) c on true
                          left join person f on f.id = s.facilitator_id
                         where s.id = :set
                        """, Tuple.class)
                .setParameter("set", setId)
                .getSingleResult());
    }

    /** The sessions of a set by their beginning. */
    Page<LearningSession> ofSet(UUID setId, PageRequest page) {
        UUID after = page.afterId().orElse(null);
        List<LearningSession> rows = (after == null
                        ? find("setId = ?1 order by startsAt, id", setId)
                        : find("""
                                select s from LearningSession s, LearningSession before
                                 where s.setId = ?1 and before.id = ?2
                                   and (s.startsAt > before.startsAt or (s.startsAt = before.startsAt and s.id > before.id))
                                 order by s.startsAt, s.id
                                """, setId, after))
                .range(0, page.limitAndOne() - 1)
                .list();
        return Page.of(rows, page, session -> List.of(session.id().toString()));
    }

    int nextNumber(UUID setId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(s.number), 0) + 1 from LearningSession s where s.setId = :set",
                        Integer.class)
                .setParameter("set", setId)
                .getSingleResult();
    }

    /** Planned, running or held. */
    public boolean hasIntroductory(UUID setId) {
        return count(
                        "setId = ?1 and kind = ?2 and state not in (?3, ?4)",
                        setId,
                        SessionKind.INTRODUCTORY,
                        SessionState.POSTPONED,
                        SessionState.CANCELLED)
                > 0;
    }

    boolean isIntroduced(UUID setId) {
        return count("setId = ?1 and kind = ?2 and state = ?3", setId, SessionKind.INTRODUCTORY, SessionState.CONCLUDED)
                > 0;
    }

    boolean isAnyRunning(UUID setId) {
        return count("setId = ?1 and state = ?2", setId, SessionState.IN_PROGRESS) > 0;
    }

    List<LearningSession> lockPlannedOf(UUID setId) {
        return find("setId = ?1 and state = ?2 order by id", setId, SessionState.PLANNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Planned and running sessions that this person hosts. */
    List<LearningSession> lockHostedBy(UUID setId, UUID personId) {
        return find(
                        "setId = ?1 and hostId = ?2 and state in ?3 order by id",
                        setId,
                        personId,
                        List.of(SessionState.PLANNED, SessionState.IN_PROGRESS))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** When the sessions of the set begin or began, but those that were postponed or cancelled. */
    List<Instant> beginnings(UUID setId) {
        return beginningsOfOthers(setId, List.of(NONE));
    }

    /** When the sessions of the set but these begin or began, and but those that were postponed or cancelled. */
    List<Instant> beginningsOfOthers(UUID setId, Collection<UUID> sessionIds) {
        return getEntityManager()
                .createQuery("""
                        select s.startsAt from LearningSession s
                         where s.setId = :set and s.id not in (:sessions) and s.state not in (:gone)
                        """, Instant.class)
                .setParameter("set", setId)
                .setParameter("sessions", sessionIds)
                .setParameter("gone", List.of(SessionState.POSTPONED, SessionState.CANCELLED))
                .getResultList();
    }

    private static SetFacts facts(Tuple row) {
        UUID facilitator = row.get("facilitator_id", UUID.class);
        return new SetFacts(
                row.get("programme_id", UUID.class),
                new NamedRef(row.get("id", UUID.class), row.get("name", String.class)),
                ZoneId.of(row.get("time_zone", String.class)),
                facilitator == null ? null : PersonRef.of(facilitator, row.get("facilitator", String.class)),
                row.get("join_link", String.class),
                row.get("round", Integer.class),
                FacilitationMode.valueOf(row.get("mode", String.class)),
                row.get("session_minutes", Integer.class),
                cadence(row),
                row.get("turns_per_session", Integer.class),
                row.get("quorum", Integer.class),
                QuestionStyle.valueOf(row.get("question_style", String.class)),
                PresenterChoice.valueOf(row.get("presenter_choice", String.class)));
    }

    private static Cadence cadence(Tuple row) {
        String weekday = row.get("monthly_weekday", String.class);
        return Cadence.of(
                row.get("weeks_between_sessions", Integer.class),
                row.get("monthly_ordinal", Integer.class),
                weekday == null ? null : DayOfWeek.valueOf(weekday),
                row.get("monthly_every", Integer.class));
    }
}
