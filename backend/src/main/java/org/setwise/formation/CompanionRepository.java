package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.formation.ProposedSetView.Companion;
import org.setwise.person.ExperienceLevel;

/** Reads what an applicant is shown of the set proposed to them: never a name. */
@ApplicationScoped
class CompanionRepository {
    private final Session session;

    CompanionRepository(Session session) {
        this.session = session;
    }

    /** Where an enrolment stands: {@code setId} only with an offer. */
    record Applying(UUID programmeId, UUID personId, String state, UUID setId) {}

    /** A set in prospect. */
    record Prospect(String name, Integer meetingHour, String timeZone) {}

    Optional<Applying> applying(UUID enrolmentId) {
        return session.createNativeQuery(
                        "select programme_id, person_id, state, set_id from enrolment where id = :id", Tuple.class)
                .setParameter("id", enrolmentId)
                .uniqueResultOptional()
                .map(row -> new Applying(
                        row.get("programme_id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("state", String.class),
                        row.get("set_id", UUID.class)));
    }

    Prospect set(UUID setId) {
        return prospect(session.createNativeQuery(
                        "select name, meeting_hour, time_zone from learning_set where id = :id", Tuple.class)
                .setParameter("id", setId)
                .getSingleResult());
    }

    Prospect proposed(UUID formationId, UUID enrolmentId) {
        return prospect(session.createNativeQuery("""
                        select t.name, t.meeting_hour, f.time_zone
                          from formation_seat s
                          join formation_set t on t.formation_id = s.formation_id and t.number = s.number
                          join formation f on f.id = s.formation_id
                         where s.enrolment_id = :enrolment and f.id = :formation
                        """, Tuple.class)
                .setParameter("formation", formationId)
                .setParameter("enrolment", enrolmentId)
                .getSingleResult());
    }

    private static Prospect prospect(Tuple row) {
        return new Prospect(
                row.get("name", String.class),
                row.get("meeting_hour", Integer.class),
                row.get("time_zone", String.class));
    }

    List<Companion> inSet(UUID setId, UUID but) {
        return companions("e.set_id = :in and e.state in ('OFFERED', 'ENROLLED') and e.id <> :but", setId, but);
    }

    List<Companion> inProposal(UUID formationId, UUID but) {
        return companions("""
                e.id in (select o.enrolment_id from formation_seat o
                           join formation_seat mine on mine.formation_id = o.formation_id and mine.number = o.number
                          where o.formation_id = :in and mine.enrolment_id = :but) and e.id <> :but
                """, formationId, but);
    }

    private List<Companion> companions(String which, UUID in, UUID but) {
        return session.createNativeQuery(
                        "select o.name, e.experience_level from enrolment e join organisation o on o.id = e.organisation_id where "
                                + which + " order by lower(o.name), e.experience_level",
                        Tuple.class)
                .setParameter("in", in)
                .setParameter("but", but)
                .getResultStream()
                .map(row -> new Companion(
                        row.get("name", String.class),
                        ExperienceLevel.valueOf(row.get("experience_level", String.class))))
                .toList();
    }
}
