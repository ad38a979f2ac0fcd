package org.setwise.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.platform.reference.NamedRef;

/** Every statement about what one person is part of, and the one that erases them. */
@ApplicationScoped
class PersonErasureRepository {
    private final Session session;

    PersonErasureRepository(Session session) {
        this.session = session;
    }

    List<NamedRef> memberOf(UUID personId) {
        return named("""
                select s.id, s.name from learning_set s join enrolment e on e.set_id = s.id
                 where e.person_id = :person and e.state = 'ENROLLED' order by s.name, s.id
                """, personId);
    }

    List<NamedRef> facilitates(UUID personId) {
        return named("""
                select id, name from learning_set
                 where facilitator_id = :person and state not in ('CLOSED', 'CANCELLED') order by name, id
                """, personId);
    }

    List<NamedRef> organises(UUID personId) {
        return named("""
                select o.id, o.name from organisation o join organiser r on r.organisation_id = o.id
                 where r.person_id = :person order by o.name, o.id
                """, personId);
    }

    int turnsAhead(UUID personId) {
        return session.createNativeQuery(
                        "select cast(count(*) as integer) from turn where presenter_id = :person and state = 'PLANNED'",
                        Integer.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    boolean isInSession(UUID personId) {
        return session.createNativeQuery("""
                        select exists (
                            select 1 from learning_session x join learning_set s on s.id = x.set_id
                             where x.state = 'IN_PROGRESS'
                               and (s.facilitator_id = :person
                                    or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = :person
                                                  and e.state = 'ENROLLED')))
                        """, Boolean.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Everything of them in one go, or nothing. */
    boolean erase(UUID personId, Instant now) {
        return session.createNativeQuery("select erase_person(:person, cast(:now as timestamptz))", Boolean.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getSingleResult();
    }

    private List<NamedRef> named(String sql, UUID personId) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new NamedRef(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }
}
