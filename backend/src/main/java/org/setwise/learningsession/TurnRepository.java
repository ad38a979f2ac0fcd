package org.setwise.learningsession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Every query for turns by themselves, and for who presented in whose stead. */
@ApplicationScoped
public class TurnRepository implements PanacheRepositoryBase<Turn, UUID> {

    /** The turn as it stands once nobody else holds it, locked until the transaction ends. Its session is locked before it. */
    public Optional<Turn> findAndLock(UUID turnId) {
        Optional<Turn> turn = findByIdOptional(turnId);
        turn.ifPresent(known -> getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE));
        return turn;
    }

    /** The turns of a session in their order. */
    public List<Turn> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by position", sessionId);
    }

    /** The turns of several sessions, each session's in their order. */
    List<Turn> ofSessions(Collection<UUID> sessionIds) {
        return sessionIds.isEmpty() ? List.of() : list("sessionId in ?1 order by position", sessionIds);
    }

    /** The session of a turn, without keeping the turn in mind: its lock comes after the session's. */
    public Optional<UUID> sessionOf(UUID turnId) {
        return getEntityManager()
                .createQuery("select t.sessionId from Turn t where t.id = :turn", UUID.class)
                .setParameter("turn", turnId)
                .getResultStream()
                .findFirst();
    }

    List<Turn> lockOfSession(UUID sessionId) {
        return find("sessionId = ?1 order by id", sessionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Turn> lockPlannedOfSession(UUID sessionId) {
        return find("sessionId = ?1 and state = ?2 order by id", sessionId, TurnState.PLANNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All turns of a set that take place or took place, for the order of presenting (rule 8). */
    public List<Turn> ofRotation(UUID setId) {
        return list("setId = ?1 and state <> ?2", setId, TurnState.CANCELLED);
    }

    /** The turns of a set, round by round in the order of planning. */
    Page<Turn> ofSet(UUID setId, PageRequest page) {
        UUID after = page.afterId().orElse(null);
        List<Turn> rows = (after == null ? find("setId = ?1 order by round, id", setId) : find("""
                                select t from Turn t, Turn before
                                 where t.setId = ?1 and before.id = ?2
                                   and (t.round > before.round or (t.round = before.round and t.id > before.id))
                                 order by t.round, t.id
                                """, setId, after))
                .range(0, page.limitAndOne() - 1)
                .list();
        return Page.of(rows, page, turn -> List.of(turn.id().toString()));
    }

    /** Of an enrolment {@code e}: since when this member waits for their turn. */
    static final String WAITING_SINCE = """
            coalesce((select max(coalesce(x.concluded_at, x.started_at, x.starts_at))
                        from turn t join learning_session x on x.id = t.session_id
                       where t.set_id = e.set_id and t.presenter_id = e.person_id and t.state = 'CONCLUDED'),
                     e.accepted_at)
            """;

    /** By current member: since when they wait for their turn, from the end of the last one they had, or else from when they came. */
    public Map<UUID, Instant> waitingSince(UUID setId) {
        return getSession()
                .createNativeQuery(
                        "select e.person_id, " + WAITING_SINCE + " as since"
                                + " from enrolment e where e.set_id = :set and e.state = 'ENROLLED'",
                        Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("person_id", UUID.class), row -> row.get("since", Instant.class)));
    }

    /** That a turn was skipped is kept with who decided it and why (rule 8). */
    void keepSkip(Turn turn, String reason, UUID by, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into turn_skip (turn_id, set_id, programme_id, presenter_id, reason, skipped_by, skipped_at)
                        values (:turn, :set, :programme, :presenter, :reason, :by, :at)
                        """)
                .setParameter("turn", turn.id())
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("presenter", turn.presenterId())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Swaps and stand-ins are kept with who decided them and why (rule 8). */
    void keepChange(UUID id, Turn turn, UUID from, UUID to, String cause, String reason, UUID by, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into presenter_change (id, turn_id, set_id, programme_id, from_person_id, to_person_id, cause, reason, changed_by, changed_at)
                        values (:id, :turn, :set, :programme, :from, :to, :cause, cast(:reason as text), :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("turn", turn.id())
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("cause", cause)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Each of the two who changed places finds what they prepared in the turn that is theirs now. */
    void dilemmasFollow(UUID turnId, UUID inReturn) {
        getEntityManager()
                .createNativeQuery("select cast(dilemmas_follow_presenters(:turn, :other) as text)", String.class)
                .setParameter("turn", turnId)
                .setParameter("other", inReturn)
                .getSingleResult();
    }
}
