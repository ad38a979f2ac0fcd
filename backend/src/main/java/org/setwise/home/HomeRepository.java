package org.setwise.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningsession.AttendanceState;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;
import org.setwise.questionlog.DilemmaState;

/** Reads what one person's sets want of them, in one statement for each kind of thing. */
@ApplicationScoped
class HomeRepository {
    private static final String SESSIONS = """
            select distinct on (x.state) x.id, x.set_id, s.name as set_name, x.kind, x.state, x.starts_at, x.minutes,
                   s.time_zone, coalesce(x.join_link, s.join_link) as join_link, coalesce(a.state, 'EXPECTED') as attendance
              from learning_session x
              join learning_set s on s.id = x.set_id
              left join attendance a on a.session_id = x.id and a.person_id = :me
             where (s.facilitator_id = :me
                    or exists (select 1 from enrolment e
                                where e.set_id = s.id and e.person_id = :me and e.state = 'ENROLLED'))
               and (x.state = 'IN_PROGRESS' or (x.state = 'PLANNED' and x.starts_at > :since))
             order by x.state, x.starts_at, x.id
            """;
    private static final String PRESENTERS = """
            select t.session_id, t.presenter_id, p.name
              from turn t join person p on p.id = t.presenter_id
             where t.session_id in (:sessions) and t.state not in ('CANCELLED', 'SKIPPED')
             order by t.position
            """;
    private static final String TURN = """
            select t.id, t.session_id, s.name as set_name, x.starts_at, s.time_zone,
                   case when d.id is null then null when d.released_at is null then 'DRAFT' else 'RELEASED' end as dilemma
              from turn t
              join learning_session x on x.id = t.session_id
              join learning_set s on s.id = t.set_id
              join enrolment e on e.set_id = s.id and e.person_id = t.presenter_id and e.state = 'ENROLLED'
              left join dilemma d on d.turn_id = t.id and d.author_id = t.presenter_id
             where t.presenter_id = :me and t.state in ('PLANNED', 'PRESENTING')
               and (x.state = 'IN_PROGRESS' or x.starts_at > :since)
             order by t.state desc, x.starts_at, t.position
             limit 1
            """;
    private static final String DUTIES = """
            select d.kind, s.id, s.name
              from enrolment e
              join learning_set s on s.id = e.set_id and s.state in ('ENROLLING', 'RUNNING')
              cross join lateral (
                select 'SIGN' as kind
                 where not exists (
                   select 1 from contract_signature g
                    where g.person_id = e.person_id
                      and g.contract_id = (select c.id from contract c where c.set_id = s.id order by c.number desc limit 1))
                union all
                select 'INTRODUCE' where e.introduced_at is null
                union all
                select 'EVALUATE'
                 where e.evaluated_at is null
                   and exists (select 1 from learning_session x
                                where x.set_id = s.id and x.kind = 'CLOSING'
                                  and (x.state in ('IN_PROGRESS', 'CONCLUDED')
                                       or (x.state = 'PLANNED' and x.starts_at < :soon)))) d
             where e.person_id = :me and e.state = 'ENROLLED'
             order by s.name, s.id
            """;

    private static final String CONFIDENCE = """
            select x.id, s.name as set_name, x.starts_at, s.time_zone
              from enrolment e
              join learning_set s on s.id = e.set_id and s.state = 'RUNNING'
              join lateral (select l.id, l.state, l.starts_at from learning_session l
                             where l.set_id = s.id and l.started_at is not null
                             order by l.started_at desc limit 1) x on x.state = 'CONCLUDED'
              join attendance a on a.session_id = x.id and a.person_id = e.person_id and a.state = 'ATTENDED'
             where e.person_id = :me and e.state = 'ENROLLED'
               and not exists (select 1 from confidence c where c.session_id = x.id and c.person_id = e.person_id)
             order by x.starts_at, x.id
            """;

    private final Session session;

    HomeRepository(Session session) {
        this.session = session;
    }

    /** The session that runs and the one that is planned next, of all sets of which this person is a member or which they facilitate. */
    List<HomeSession> sessionsOf(UUID person, Instant since) {
        List<HomeSession> sessions = session.createNativeQuery(SESSIONS, Tuple.class)
                .setParameter("me", person)
                .setParameter("since", since)
                .getResultStream()
                .map(HomeRepository::session)
                .toList();
        Map<UUID, List<PersonRef>> presenters =
                presentersOf(sessions.stream().map(HomeSession::id).toList());
        return sessions.stream()
                .map(one -> one.presentedBy(presenters.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** The turn that is on, or else the next one. */
    Optional<HomeTurn> turnOf(UUID person, Instant since) {
        return session.createNativeQuery(TURN, Tuple.class)
                .setParameter("me", person)
                .setParameter("since", since)
                .getResultStream()
                .map(HomeRepository::turn)
                .findFirst();
    }

    /** @param soon an evaluation is due when the closing session begins before then */
    List<Duty> dutiesOf(UUID person, Instant soon) {
        return session.createNativeQuery(DUTIES, Tuple.class)
                .setParameter("me", person)
                .setParameter("soon", soon)
                .getResultStream()
                .map(row -> new Duty(
                        Duty.Kind.valueOf(row.get("kind", String.class)),
                        new NamedRef(row.get("id", UUID.class), row.get("name", String.class))))
                .toList();
    }

    /** The last session of each set, where this person was there and it has not heard from them (rule 24). */
    List<HomeConfidence> confidenceToGiveBy(UUID person) {
        return session.createNativeQuery(CONFIDENCE, Tuple.class)
                .setParameter("me", person)
                .getResultStream()
                .map(row -> new HomeConfidence(
                        row.get("id", UUID.class),
                        row.get("set_name", String.class),
                        row.get("starts_at", Instant.class),
                        row.get("time_zone", String.class)))
                .toList();
    }

    private Map<UUID, List<PersonRef>> presentersOf(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery(PRESENTERS, Tuple.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("session_id", UUID.class),
                        Collectors.mapping(
                                row -> PersonRef.of(row.get("presenter_id", UUID.class), row.get("name", String.class)),
                                Collectors.toList())));
    }

    private static HomeSession session(Tuple row) {
        return new HomeSession(
                row.get("id", UUID.class),
                row.get("set_id", UUID.class),
                row.get("set_name", String.class),
                SessionKind.valueOf(row.get("kind", String.class)),
                SessionState.valueOf(row.get("state", String.class)),
                row.get("starts_at", Instant.class),
                row.get("minutes", Integer.class),
                row.get("time_zone", String.class),
                List.of(),
                row.get("join_link", String.class),
                AttendanceState.valueOf(row.get("attendance", String.class)));
    }

    private static HomeTurn turn(Tuple row) {
        String dilemma = row.get("dilemma", String.class);
        return new HomeTurn(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("set_name", String.class),
                row.get("starts_at", Instant.class),
                row.get("time_zone", String.class),
                dilemma == null ? null : DilemmaState.valueOf(dilemma));
    }
}
