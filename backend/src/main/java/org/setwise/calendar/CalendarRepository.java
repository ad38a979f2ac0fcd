package org.setwise.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.calendar.CalendarEntry.Mine;
import org.setwise.person.Language;

/** Every query for calendars: logistics of sessions, and people's feeds. */
@ApplicationScoped
class CalendarRepository {
    private static final String ENTRIES = """
            select x.id, s.name, s.time_zone, x.starts_at, x.minutes, x.state in ('POSTPONED', 'CANCELLED') as cancelled,
                   coalesce(x.join_link, s.join_link) as join_link, x.sequence,
                   exists (select 1 from turn t where t.session_id = x.id and t.presenter_id = :person
                              and t.state in ('PLANNED', 'PRESENTING', 'CONCLUDED')) as presents,
                   coalesce(a.state = 'APOLOGISED', false) as apologised,
                   greatest(coalesce(c.changed_at, x.created_at), a.recorded_at) as changed_at
              from learning_session x
              join learning_set s on s.id = x.set_id
              left join calendar_change c on c.session_id = x.id
              left join attendance a on a.session_id = x.id and a.person_id = :person
            """;

    private final Session session;

    CalendarRepository(Session session) {
        this.session = session;
    }

    /** Whose feed it is, and how their words and names are. */
    record Owner(UUID personId, Language language, int generation) {}

    /** The sessions of all sets of which this person is a member or which they facilitate, from an instant on. */
    List<CalendarEntry> ofPerson(UUID personId, Instant since) {
        return session.createNativeQuery(ENTRIES + """
                         where (s.facilitator_id = :person
                                or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = :person
                                              and e.state in ('ENROLLED', 'COMPLETED')))
                           and x.starts_at > :since
                         order by x.starts_at, x.id
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("since", since)
                .getResultStream()
                .map(CalendarRepository::entry)
                .toList();
    }

    /** These sessions, by their beginning, as they are for everybody. */
    List<CalendarEntry> of(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery(ENTRIES + " where x.id in (:sessions) order by x.starts_at, x.id", Tuple.class)
                .setParameter("sessions", sessionIds)
                .setParameter("person", null, UUID.class)
                .getResultStream()
                .map(CalendarRepository::entry)
                .toList();
    }

    /** Their entries have changed once more; PostgreSQL itself raises the sequence. */
    void noteChange(Collection<UUID> sessionIds, Instant now) {
        sessionIds.forEach(sessionId -> session.createNativeMutationQuery("""
                        insert into calendar_change (session_id, changed_at) values (:session, :now)
                        on conflict (session_id) do update set changed_at = excluded.changed_at
                        """)
                .setParameter("session", sessionId)
                .setParameter("now", now)
                .executeUpdate());
    }

    List<UUID> plannedIn(UUID setId) {
        return session.createNativeQuery(
                        "select id from learning_session where set_id = :set and state = 'PLANNED' order by id",
                        UUID.class)
                .setParameter("set", setId)
                .getResultList();
    }

    List<UUID> sessionOf(UUID turnId) {
        return session.createNativeQuery("select session_id from turn where id = :turn", UUID.class)
                .setParameter("turn", turnId)
                .getResultList();
    }

    /** Empty when there is no such account, or none that may sign in. */
    Optional<Owner> ownerOf(UUID personId) {
        return session.createNativeQuery("""
                        select p.id, p.language, coalesce(f.generation, 1) as generation
                          from person p left join calendar_feed f on f.person_id = p.id
                         where p.id = :person and p.deactivated_at is null
                        """, Tuple.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new Owner(
                        row.get("id", UUID.class),
                        Language.valueOf(row.get("language", String.class)),
                        row.get("generation", Integer.class)))
                .findFirst();
    }

    /** Ends every address of this person's feed until now. */
    void renew(UUID personId, Instant now) {
        session.createNativeMutationQuery("""
                        insert into calendar_feed (person_id, generation, renewed_at) values (:person, 2, :now)
                        on conflict (person_id) do update
                          set generation = calendar_feed.generation + 1, renewed_at = excluded.renewed_at
                        """)
                .setParameter("person", personId)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static CalendarEntry entry(Tuple row) {
        return new CalendarEntry(
                row.get("id", UUID.class),
                row.get("name", String.class),
                ZoneId.of(row.get("time_zone", String.class)),
                row.get("starts_at", Instant.class),
                row.get("minutes", Integer.class),
                row.get("cancelled", Boolean.class),
                row.get("join_link", String.class),
                new Mine(row.get("presents", Boolean.class), row.get("apologised", Boolean.class)),
                row.get("sequence", Integer.class),
                row.get("changed_at", Instant.class));
    }
}
