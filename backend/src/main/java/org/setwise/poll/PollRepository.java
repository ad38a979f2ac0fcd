package org.setwise.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.setwise.person.PersonRef;

/** Every query for polls. PostgreSQL shows answers to the set alone (rule 25). */
@ApplicationScoped
class PollRepository implements PanacheRepositoryBase<TimePoll, UUID> {
    private static final int MOST = 20;

    /** One of a poll's times. */
    record Option(UUID id, Instant startsAt) {}

    /** What one person answered to one time. */
    record Given(UUID optionId, PersonRef person, Availability answer) {}

    Optional<TimePoll> findAndLock(UUID pollId) {
        return findByIdOptional(pollId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The set of a poll, without keeping the poll in mind: its lock comes after the set's. */
    Optional<UUID> setOf(UUID pollId) {
        return getEntityManager()
                .createQuery("select p.setId from TimePoll p where p.id = :poll", UUID.class)
                .setParameter("poll", pollId)
                .getResultStream()
                .findFirst();
    }

    List<TimePoll> newestOf(UUID setId) {
        return find("setId = ?1 order by openedAt desc, id desc", setId)
                .range(0, MOST - 1)
                .list();
    }

    boolean isAnyOpen(UUID setId) {
        return count("setId = ?1 and state = ?2", setId, PollState.OPEN) > 0;
    }

    void keepOption(UUID id, TimePoll poll, Instant startsAt) {
        getEntityManager()
                .createNativeQuery("insert into time_poll_option (id, poll_id, set_id, starts_at)"
                        + " values (:id, :poll, :set, :startsAt)")
                .setParameter("id", id)
                .setParameter("poll", poll.id())
                .setParameter("set", poll.setId())
                .setParameter("startsAt", startsAt)
                .executeUpdate();
    }

    /** A poll's times in their order. */
    @SuppressWarnings("unchecked")
    List<Option> optionsOf(UUID pollId) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select id, starts_at from time_poll_option where poll_id = :poll order by starts_at",
                        Tuple.class)
                .setParameter("poll", pollId)
                .getResultList();
        return rows.stream()
                .map(row -> new Option(row.get("id", UUID.class), row.get("starts_at", Instant.class)))
                .toList();
    }

    /** What people of the set answered, in the order in which they did. */
    @SuppressWarnings("unchecked")
    List<Given> answersTo(UUID pollId) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select a.option_id, a.person_id, p.name, a.answer
                          from time_poll_answer a
                          join time_poll q on q.id = a.poll_id
                          join learning_set s on s.id = q.set_id
                          join person p on p.id = a.person_id
                         where a.poll_id = :poll
                           and (s.facilitator_id = a.person_id
                                or exists (select 1 from enrolment e where e.set_id = s.id and e.person_id = a.person_id
                                              and e.state in ('ENROLLED', 'COMPLETED')))
                         order by a.answered_at, a.person_id
                        """, Tuple.class)
                .setParameter("poll", pollId)
                .getResultList();
        return rows.stream()
                .map(row -> new Given(
                        row.get("option_id", UUID.class),
                        PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                        Availability.valueOf(row.get("answer", String.class))))
                .toList();
    }

    /** How many answered what to which time; zero where nobody did. For the set and for organisers, who do not see who it was. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<Availability, Integer>> countsOf(UUID pollId) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select option_id, answer, people from time_poll_counts(:poll)", Tuple.class)
                .setParameter("poll", pollId)
                .getResultList();
        Map<UUID, Map<Availability, Integer>> counts = new HashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(
                        row.get("option_id", UUID.class), option -> new EnumMap<>(Availability.class))
                .put(
                        Availability.valueOf(row.get("answer", String.class)),
                        row.get("people", Number.class).intValue()));
        return counts;
    }

    /** Replaces what this person answered to this time before. */
    void answer(TimePoll poll, UUID optionId, UUID person, Availability answer, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into time_poll_answer (option_id, poll_id, set_id, programme_id, person_id, answer, answered_at)
                        values (:option, :poll, :set, :programme, :person, :answer, :at)
                        on conflict (option_id, person_id) do update set answer = excluded.answer, answered_at = excluded.answered_at
                        """)
                .setParameter("option", optionId)
                .setParameter("poll", poll.id())
                .setParameter("set", poll.setId())
                .setParameter("programme", poll.programmeId())
                .setParameter("person", person)
                .setParameter("answer", answer.name())
                .setParameter("at", at)
                .executeUpdate();
    }
}
