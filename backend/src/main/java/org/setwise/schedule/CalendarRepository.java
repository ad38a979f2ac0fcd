package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningsession.AttendanceState;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/** Reads the sessions of one person's sets. */
@ApplicationScoped
class CalendarRepository {
    private static final String SESSIONS = """
            select x.id, x.set_id, s.name as set_name, x.kind, x.state, x.starts_at, x.minutes, s.time_zone,
                   x.host_id, h.name as host,
                   case when s.facilitator_id = :me then null else coalesce(a.state, 'EXPECTED') end as attendance
              from learning_session x
              join learning_set s on s.id = x.set_id
              left join person h on h.id = x.host_id
              left join attendance a on a.session_id = x.id and a.person_id = :me
             where (s.facilitator_id = :me
                    or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = :me
                                  and e.state in ('ENROLLED', 'COMPLETED')))
               and x.starts_at >= :from and x.starts_at < :to
             order by x.starts_at, x.id
            """;
    private static final String PRESENTERS = """
            select t.session_id, t.presenter_id, p.name
              from turn t join person p on p.id = t.presenter_id
             where t.session_id in (:sessions) and t.state not in ('CANCELLED', 'SKIPPED')
             order by t.position
            """;
    private static final String PROGRAMMES = """
            select distinct s.programme_id
              from learning_set s
             where s.state in ('DRAFT', 'ENROLLING', 'RUNNING')
               and (s.facilitator_id = :me
                    or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = :me and e.state = 'ENROLLED'))
            """;

    private final Session entities;

    CalendarRepository(Session entities) {
        this.entities = entities;
    }

    /** Those that begin from the first moment on, before the other. */
    List<CalendarEntry> sessionsOf(UUID person, Instant from, Instant to) {
        List<CalendarEntry> sessions = entities.createNativeQuery(SESSIONS, Tuple.class)
                .setParameter("me", person)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> entry(row, person))
                .toList();
        Map<UUID, List<PersonRef>> presenters =
                presentersOf(sessions.stream().map(CalendarEntry::id).toList());
        return sessions.stream()
                .map(session -> session.presentedBy(presenters.getOrDefault(session.id(), List.of()), person))
                .toList();
    }

    /** The programmes in whose sets this person is now. */
    List<UUID> programmesOf(UUID person) {
        return entities.createNativeQuery(PROGRAMMES, UUID.class)
                .setParameter("me", person)
                .getResultList();
    }

    private Map<UUID, List<PersonRef>> presentersOf(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(PRESENTERS, Tuple.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("session_id", UUID.class),
                        Collectors.mapping(
                                row -> PersonRef.of(row.get("presenter_id", UUID.class), row.get("name", String.class)),
                                Collectors.toList())));
    }

    private static CalendarEntry entry(Tuple row, UUID me) {
        UUID host = row.get("host_id", UUID.class);
        String attendance = row.get("attendance", String.class);
        return new CalendarEntry(
                row.get("id", UUID.class),
                new NamedRef(row.get("set_id", UUID.class), row.get("set_name", String.class)),
                SessionKind.valueOf(row.get("kind", String.class)),
                SessionState.valueOf(row.get("state", String.class)),
                row.get("starts_at", Instant.class),
                row.get("minutes", Integer.class),
                row.get("time_zone", String.class),
                List.of(),
                host == null ? null : PersonRef.of(host, row.get("host", String.class)),
                false,
                me.equals(host),
                attendance == null ? null : AttendanceState.valueOf(attendance));
    }
}
