package org.setwise.formation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for formations by themselves. */
@ApplicationScoped
class FormationRepository implements PanacheRepositoryBase<Formation, UUID> {

    /** The formation as it stands, locked until the transaction ends. The programme, where it is locked too, comes before. */
    Optional<Formation> findAndLock(UUID formationId) {
        return findByIdOptional(formationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Its programme, without keeping the formation in mind: its lock comes after the programme's. */
    Optional<UUID> programmeOf(UUID formationId) {
        return getEntityManager()
                .createQuery("select f.programmeId from Formation f where f.id = :id", UUID.class)
                .setParameter("id", formationId)
                .getResultStream()
                .findFirst();
    }

    /** The newest first, one more than the page holds. */
    List<Formation> ofProgramme(UUID programmeId, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from Formation f where f.programmeId = :programme and (:before is null or f.id < :before)"
                                + " order by f.id desc",
                        Formation.class)
                .setParameter("programme", programmeId)
                .setParameter("before", page.afterId().orElse(null))
                .setMaxResults(page.limitAndOne())
                .getResultList();
    }

    boolean runsIn(UUID programmeId) {
        return count("programmeId = ?1 and state = RUNNING", programmeId) > 0;
    }

    int nextNumber(UUID programmeId) {
        return (int) count("programmeId", programmeId) + 1;
    }

    /** The one of a programme that applicants are shown, if any. */
    Optional<Formation> sharedIn(UUID programmeId) {
        return find("programmeId = ?1 and sharedAt is not null and state <> ACCEPTED", programmeId)
                .firstResultOptional();
    }

    /** The proposal that shows this applicant a set. */
    Optional<UUID> showing(UUID enrolmentId) {
        return getSession()
                .createNativeQuery("""
                        select f.id from formation f join formation_seat s on s.formation_id = f.id
                         where s.enrolment_id = :enrolment and s.number is not null
                           and f.shared_at is not null and f.state <> 'ACCEPTED'
                        """, UUID.class)
                .setParameter("enrolment", enrolmentId)
                .uniqueResultOptional();
    }

    /** Formations of which nothing has been heard since: their server has gone. */
    List<Formation> silentSince(Instant then) {
        return list("state = RUNNING and heartbeatAt < ?1", then);
    }
}
