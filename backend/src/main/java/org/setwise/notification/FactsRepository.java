package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetState;
import org.setwise.notification.Facts.Place;
import org.setwise.notification.Facts.Receiver;
import org.setwise.notification.Facts.SessionFacts;
import org.setwise.notification.Facts.SetFacts;
import org.setwise.person.Language;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/** Reads notifications with what is true now of what they tell. */
@ApplicationScoped
class FactsRepository {
    private static final String FACTS = """
            select n.id, n.kind, n.written_at, n.read_at is not null as read, n.until, n.turn_id, n.poll_id, n.enrolment_id,
                   p.id as person_id, p.name as person_name, p.email, p.time_zone, p.language,
                   p.deactivated_at is null as active,
                   not exists (select 1 from mail_switched_off o where o.person_id = p.id and o.kind = n.kind) as wants_mail,
                   g.id as programme_id, g.name as programme,
                   s.id as set_id, s.name as set_name, s.time_zone as set_zone, s.state as set_state,
                   a.id as goes_on_id, a.name as goes_on_name,
                   exists (select 1 from enrolment m
                            where m.set_id = s.id and m.person_id = p.id and m.state = 'ENROLLED') as member,
                   coalesce(s.facilitator_id = p.id, false) as facilitator,
                   exists (select 1 from contract_signature i
                            where i.person_id = p.id
                              and i.contract_id = (select c.id from contract c where c.set_id = s.id
                                                    order by c.number desc limit 1)) as signed,
                   e.state as place_state, e.offer_expires_at,
                   coalesce(t.presenter_id = p.id and t.state = 'PLANNED', false) as presents
              from notification n
              join person p on p.id = n.person_id
              join programme g on g.id = n.programme_id
              left join learning_set s on s.id = n.set_id
              left join learning_set a on a.continues_id = s.id
              left join enrolment e on e.id = n.enrolment_id
              left join turn t on t.id = n.turn_id
             where n.id in (:ids)
            """;
    private static final String SESSIONS = """
            select n.notification_id, x.id, n.starts_at as told_at, n.was_at, x.starts_at, x.minutes, x.state
              from notification_session n join learning_session x on x.id = n.session_id
             where n.notification_id in (:ids)
             order by n.starts_at, x.id
            """;

    private final Session session;

    FactsRepository(Session session) {
        this.session = session;
    }

    Optional<Facts> find(UUID notificationId) {
        return of(List.of(notificationId)).stream().findFirst();
    }

    /** In the order of the ids. */
    List<Facts> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SessionFacts>> sessions = session.createNativeQuery(SESSIONS, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("notification_id", UUID.class),
                        Collectors.mapping(FactsRepository::session, Collectors.toList())));
        Map<UUID, Facts> facts = session.createNativeQuery(FACTS, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> facts(row, sessions.getOrDefault(row.get("id", UUID.class), List.of())))
                .collect(Collectors.toMap(Facts::id, Function.identity()));
        return ids.stream().filter(facts::containsKey).map(facts::get).toList();
    }

    /**
     * Whether the person for whom the transaction works has undertaken something in this set that is not finished. Nothing
     * but this answer leaves the content.
     */
    boolean hasUnfinishedActions(UUID setId, UUID personId) {
        return session.createNativeQuery("""
                        select exists (select 1 from action a where a.set_id = :set and a.owner_id = :person
                                          and a.state in ('OPEN', 'TRIED', 'CARRIED')
                                          and a.set_id in (select unnest(my_set_ids())))
                        """, Boolean.class)
                .setParameter("set", setId)
                .setParameter("person", personId)
                .getSingleResult();
    }

    boolean isPollIn(UUID pollId, String state) {
        return holds(
                "select exists (select 1 from time_poll where id = :id and state = :state)", pollId, "state", state);
    }

    /** Whether anybody who is to come to this session has sent apologies. */
    boolean hasApologies(UUID sessionId) {
        return holds(
                "select exists (select 1 from attendance where session_id = :id and state = :state)",
                sessionId,
                "state",
                "APOLOGISED");
    }

    boolean isHostedBy(UUID sessionId, UUID personId) {
        return holds(
                "select exists (select 1 from learning_session where id = :id and host_id = :person)",
                sessionId,
                "person",
                personId);
    }

    /** Whether the applicant is shown a set that is proposed to them. */
    boolean isProposedASet(UUID enrolmentId) {
        return holds("""
                select exists (select 1 from formation_seat s join formation f on f.id = s.formation_id
                                where s.enrolment_id = :id and s.number is not null
                                  and f.shared_at is not null and f.state <> :state)
                """, enrolmentId, "state", "ACCEPTED");
    }

    private boolean holds(String question, UUID id, String name, Object value) {
        return session.createNativeQuery(question, Boolean.class)
                .setParameter("id", id)
                .setParameter(name, value)
                .getSingleResult();
    }

    private static Facts facts(Tuple row, List<SessionFacts> sessions) {
        return new Facts(
                row.get("id", UUID.class),
                NotificationKind.valueOf(row.get("kind", String.class)),
                row.get("written_at", Instant.class),
                row.get("read", Boolean.class),
                row.get("until", Instant.class),
                new Receiver(
                        row.get("person_id", UUID.class),
                        PersonRef.of(row.get("person_id", UUID.class), row.get("person_name", String.class))
                                .name(),
                        row.get("email", String.class),
                        ZoneId.of(row.get("time_zone", String.class)),
                        Language.valueOf(row.get("language", String.class)),
                        row.get("active", Boolean.class),
                        row.get("wants_mail", Boolean.class)),
                new NamedRef(row.get("programme_id", UUID.class), row.get("programme", String.class)),
                set(row),
                row.get("turn_id", UUID.class),
                row.get("poll_id", UUID.class),
                new Place(
                        row.get("enrolment_id", UUID.class),
                        row.get("place_state", String.class),
                        row.get("offer_expires_at", Instant.class)),
                row.get("presents", Boolean.class),
                sessions);
    }

    private static SetFacts set(Tuple row) {
        UUID id = row.get("set_id", UUID.class);
        return id == null
                ? null
                : new SetFacts(
                        id,
                        row.get("set_name", String.class),
                        ZoneId.of(row.get("set_zone", String.class)),
                        SetState.valueOf(row.get("set_state", String.class)),
                        row.get("member", Boolean.class),
                        row.get("facilitator", Boolean.class),
                        row.get("signed", Boolean.class),
                        goesOnAs(row));
    }

    private static NamedRef goesOnAs(Tuple row) {
        UUID id = row.get("goes_on_id", UUID.class);
        return id == null ? null : new NamedRef(id, row.get("goes_on_name", String.class));
    }

    private static SessionFacts session(Tuple row) {
        return new SessionFacts(
                row.get("id", UUID.class),
                row.get("told_at", Instant.class),
                row.get("was_at", Instant.class),
                row.get("starts_at", Instant.class),
                row.get("minutes", Integer.class),
                SessionState.valueOf(row.get("state", String.class)));
    }
}
