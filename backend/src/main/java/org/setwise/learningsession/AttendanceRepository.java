package org.setwise.learningsession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query for attendance. */
@ApplicationScoped
public class AttendanceRepository implements PanacheRepositoryBase<Attendance, Attendance.Key> {

    public List<Attendance> ofSession(UUID sessionId) {
        return list("sessionId", sessionId);
    }

    Optional<Attendance> of(UUID sessionId, UUID personId) {
        return findByIdOptional(new Attendance.Key(sessionId, personId));
    }

    /** How many current members have come (rule 15). */
    int countPresentMembers(UUID sessionId, UUID setId) {
        Number present = (Number) getEntityManager()
                .createNativeQuery("""
                        select count(*) from attendance a
                          join enrolment e on e.set_id = :set and e.person_id = a.person_id and e.state = 'ENROLLED'
                         where a.session_id = :session and a.state = 'ATTENDED'
                        """, Long.class)
                .setParameter("session", sessionId)
                .setParameter("set", setId)
                .getSingleResult();
        return present.intValue();
    }

    /** Current members who were absent from the last two sessions (rule 14). */
    Set<UUID> absentTwiceRunning(UUID setId) {
        List<?> absent = getEntityManager()
                .createNativeQuery("""
                        select a.person_id
                          from (select id from learning_session where set_id = :set and state = 'CONCLUDED'
                                 order by concluded_at desc limit 2) last
                          join attendance a on a.session_id = last.id and a.state = 'ABSENT'
                          join enrolment e on e.set_id = :set and e.person_id = a.person_id and e.state = 'ENROLLED'
                         group by a.person_id having count(*) = 2
                        """, UUID.class)
                .setParameter("set", setId)
                .getResultList();
        return absent.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
