package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what certificates say. */
@ApplicationScoped
class CertificateRepository {
    private final Session session;

    CertificateRepository(Session session) {
        this.session = session;
    }

    /** Whose place in which programme it is, and whether it was completed. */
    record Place(UUID personId, UUID programmeId, boolean completed) {}

    Optional<Place> place(UUID enrolmentId) {
        return session.createNativeQuery(
                        "select person_id, programme_id, state = 'COMPLETED' as completed from enrolment where id = :enrolment",
                        Tuple.class)
                .setParameter("enrolment", enrolmentId)
                .uniqueResultOptional()
                .map(row -> new Place(
                        row.get("person_id", UUID.class),
                        row.get("programme_id", UUID.class),
                        row.get("completed", Boolean.class)));
    }

    /** Of a completed place. */
    Certificate certificate(UUID enrolmentId) {
        Tuple row = session.createNativeQuery("""
                        select p.name as person, o.name as organisation, g.name as programme, s.name as set_name, s.time_zone, e.ended_at
                          from enrolment e
                          join person p on p.id = e.person_id
                          join programme g on g.id = e.programme_id
                          join organisation o on o.id = g.organisation_id
                          join learning_set s on s.id = e.set_id
                         where e.id = :enrolment and e.state = 'COMPLETED'
                        """, Tuple.class)
                .setParameter("enrolment", enrolmentId)
                .getSingleResult();
        ZoneId zone = ZoneId.of(row.get("time_zone", String.class));
        return new Certificate(
                enrolmentId,
                row.get("person", String.class),
                row.get("organisation", String.class),
                row.get("programme", String.class),
                row.get("set_name", String.class),
                day(row.get("ended_at", Instant.class), zone),
                sessions(enrolmentId, zone));
    }

    private List<Certificate.Session> sessions(UUID enrolmentId, ZoneId zone) {
        return session.createNativeQuery("""
                        select x.kind, coalesce(x.started_at, x.starts_at) as held_at, x.minutes,
                               coalesce(a.state = 'ATTENDED', false) as attended
                          from enrolment e
                          join learning_session x on x.set_id = e.set_id and x.state = 'CONCLUDED'
                          left join attendance a on a.session_id = x.id and a.person_id = e.person_id
                         where e.id = :enrolment and coalesce(x.started_at, x.starts_at) >= e.accepted_at
                         order by held_at
                        """, Tuple.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .map(row -> new Certificate.Session(
                        day(row.get("held_at", Instant.class), zone),
                        row.get("kind", String.class),
                        row.get("minutes", Integer.class),
                        row.get("attended", Boolean.class)))
                .toList();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
