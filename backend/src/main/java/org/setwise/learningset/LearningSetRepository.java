package org.setwise.learningset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for sets by themselves. */
@ApplicationScoped
public class LearningSetRepository implements PanacheRepositoryBase<LearningSet, UUID> {

    /** The set as it stands, locked until the transaction ends: whoever decides on it next waits. */
    public Optional<LearningSet> findAndLock(UUID setId) {
        return findByIdOptional(setId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where this person is a member, was one to the end, or facilitates; the newest first, one more than the page holds. */
    List<LearningSet> ofPerson(UUID personId, PageRequest page) {
        return getSession()
                .createNativeQuery("""
                        select s.* from learning_set s
                         where (cast(:before as uuid) is null or s.id < :before)
                           and (s.facilitator_id = :person
                                or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = :person
                                              and e.state in ('ENROLLED', 'COMPLETED')))
                         order by s.id desc limit :limit
                        """, LearningSet.class)
                .setParameter("before", before(page), UUID.class)
                .setParameter("person", personId)
                .setParameter("limit", page.limitAndOne())
                .getResultList();
    }

    /** The newest first, one more than the page holds. */
    List<LearningSet> ofProgramme(UUID programmeId, PageRequest page) {
        return getSession()
                .createSelectionQuery(
                        "from LearningSet s where s.programmeId = :programme and (:before is null or s.id < :before)"
                                + " order by s.id desc",
                        LearningSet.class)
                .setParameter("programme", programmeId)
                .setParameter("before", before(page), UUID.class)
                .setMaxResults(page.limitAndOne())
                .getResultList();
    }

    private static UUID before(PageRequest page) {
        return page.afterId().orElse(null);
    }

    /** Whether its last day is over, nobody has ended it or planned a session, and its members have had a week to know. */
    boolean hasLapsed(UUID setId, Instant now) {
        return getSession()
                .createNativeQuery("""
                        select lapses_after(s.id, cast(:now as timestamptz)) is not null
                               and coalesce(s.retain_until < cast(cast(:now as timestamptz) at time zone s.time_zone as date)
                                            and s.erasure_told_at <= cast(:now as timestamptz) - interval '7 days', false)
                          from learning_set s where s.id = :set
                        """, Boolean.class)
                .setParameter("set", setId)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** The programme of a set, without keeping the set in mind: its lock comes after the programme's. */
    public Optional<UUID> programmeOf(UUID setId) {
        return getSession()
                .createQuery("select s.programmeId from LearningSet s where s.id = :set", UUID.class)
                .setParameter("set", setId)
                .getResultStream()
                .findFirst();
    }
}
