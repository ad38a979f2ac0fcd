package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.SetDecision;
import org.setwise.notification.News.EnrolmentRef;
import org.setwise.notification.News.SetRef;
import org.setwise.notification.News.ToldSession;

/** Reads whom something concerns, and what is to be told of it. */
@ApplicationScoped
class AudienceRepository {
    private final Session session;

    AudienceRepository(Session session) {
        this.session = session;
    }

    SetRef set(UUID setId) {
        return session.createNativeQuery("select id, programme_id from learning_set where id = :set", Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .map(row -> new SetRef(row.get("id", UUID.class), row.get("programme_id", UUID.class)))
                .findFirst()
                .orElseThrow();
    }

    /** What the members of a closed set decided for the time after it. */
    SetDecision decisionOf(UUID setId) {
        return SetDecision.valueOf(
                session.createNativeQuery("select decision from learning_set where id = :set", String.class)
                        .setParameter("set", setId)
                        .getSingleResult());
    }

    /** The members of a set, and whoever facilitates it. */
    List<UUID> inSet(UUID setId) {
        return people("""
                select e.person_id from enrolment e where e.set_id = :of and e.state = 'ENROLLED'
                union
                select s.facilitator_id from learning_set s where s.id = :of and s.facilitator_id is not null
                """, setId);
    }

    /** Everybody in a set, and everybody who was offered a place in it. */
    List<UUID> inSetOrOffered(UUID setId) {
        return people("""
                select e.person_id from enrolment e where e.set_id = :of and e.state in ('ENROLLED', 'OFFERED')
                union
                select s.facilitator_id from learning_set s where s.id = :of and s.facilitator_id is not null
                """, setId);
    }

    /** Everybody who ever was in a set, members who left it too: what they wrote is there still. */
    List<UUID> everIn(UUID setId) {
        return people("""
                select e.person_id from enrolment e
                 where e.set_id = :of and e.accepted_at is not null and e.state in ('ENROLLED', 'COMPLETED', 'WITHDRAWN')
                union
                select s.facilitator_id from learning_set s where s.id = :of and s.facilitator_id is not null
                """, setId);
    }

    List<UUID> membersOf(UUID setId) {
        return people("select e.person_id from enrolment e where e.set_id = :of and e.state = 'ENROLLED'", setId);
    }

    /** Everybody who has, is offered or awaits a place in a programme. */
    List<UUID> concernedByProgramme(UUID programmeId) {
        return people("""
                select e.person_id from enrolment e
                 where e.programme_id = :of and e.state in ('APPLIED', 'WAITING', 'OFFERED', 'ENROLLED')
                """, programmeId);
    }

    EnrolmentRef enrolment(UUID enrolmentId) {
        return session.createNativeQuery(
                        "select id, person_id, programme_id, set_id, offer_expires_at from enrolment where id = :id",
                        Tuple.class)
                .setParameter("id", enrolmentId)
                .getResultStream()
                .map(AudienceRepository::enrolmentRef)
                .findFirst()
                .orElseThrow();
    }

    /** The applicants whom a formation proposes sets to, or those it left over. */
    List<EnrolmentRef> consideredBy(UUID formationId, boolean seated) {
        return session.createNativeQuery(
                        "select e.id, e.person_id, e.programme_id, e.set_id, e.offer_expires_at from formation_seat s"
                                + " join enrolment e on e.id = s.enrolment_id"
                                + " where s.formation_id = :formation and (s.number is not null) = :seated"
                                + " and e.state in ('APPLIED', 'WAITING') order by e.id",
                        Tuple.class)
                .setParameter("formation", formationId)
                .setParameter("seated", seated)
                .getResultStream()
                .map(AudienceRepository::enrolmentRef)
                .toList();
    }

    /** Who hosts a session, or else facilitates its set; nobody where there is neither. */
    Optional<UUID> hostOf(UUID sessionId) {
        return session.createNativeQuery("""
                        select coalesce(x.host_id, s.facilitator_id) from learning_session x
                          join learning_set s on s.id = x.set_id
                         where x.id = :session and coalesce(x.host_id, s.facilitator_id) is not null
                        """, UUID.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** The session if it is still to come; one that runs tells its people by itself. */
    List<ToldSession> ifPlanned(UUID sessionId) {
        return session.createNativeQuery(
                        "select id, starts_at from learning_session where id = :id and state = 'PLANNED'", Tuple.class)
                .setParameter("id", sessionId)
                .getResultStream()
                .map(AudienceRepository::told)
                .toList();
    }

    /** These sessions as they are, by their beginning. */
    List<ToldSession> sessions(Collection<UUID> sessionIds) {
        return session.createNativeQuery(
                        "select id, starts_at from learning_session where id in (:ids) order by starts_at, id",
                        Tuple.class)
                .setParameter("ids", sessionIds)
                .getResultStream()
                .map(AudienceRepository::told)
                .toList();
    }

    /** What is planned in a set from now on. */
    List<ToldSession> plannedIn(UUID setId, Instant now) {
        return session.createNativeQuery("""
                        select id, starts_at from learning_session
                         where set_id = :set and state = 'PLANNED' and starts_at > :now order by starts_at, id
                        """, Tuple.class)
                .setParameter("set", setId)
                .setParameter("now", now)
                .getResultStream()
                .map(AudienceRepository::told)
                .toList();
    }

    List<ToldSession> sessionOfTurn(UUID turnId) {
        return session.createNativeQuery("""
                        select x.id, x.starts_at from learning_session x join turn t on t.session_id = x.id
                         where t.id = :turn
                        """, Tuple.class)
                .setParameter("turn", turnId)
                .getResultStream()
                .map(AudienceRepository::told)
                .toList();
    }

    /** Whether this person presents another turn of the same round instead, and so only changed places. */
    boolean presentsAnotherInItsRound(UUID personId, UUID turnId) {
        return session.createNativeQuery("""
                        select exists (select 1 from turn t join turn other on other.set_id = t.set_id and other.round = t.round
                                        where t.id = :turn and other.id <> t.id and other.presenter_id = :person
                                          and other.state = 'PLANNED')
                        """, Boolean.class)
                .setParameter("turn", turnId)
                .setParameter("person", personId)
                .getSingleResult();
    }

    private List<UUID> people(String sql, UUID of) {
        return session.createNativeQuery(sql, UUID.class).setParameter("of", of).getResultList();
    }

    private static EnrolmentRef enrolmentRef(Tuple row) {
        return new EnrolmentRef(
                row.get("id", UUID.class),
                row.get("person_id", UUID.class),
                row.get("programme_id", UUID.class),
                row.get("set_id", UUID.class),
                row.get("offer_expires_at", Instant.class));
    }

    private static ToldSession told(Tuple row) {
        return new ToldSession(row.get("id", UUID.class), row.get("starts_at", Instant.class), null);
    }
}
