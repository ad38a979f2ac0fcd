package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/** Reads who awaits a place, and who is to be kept apart or has met. */
@ApplicationScoped
class CandidateRepository {
    private final Session session;

    CandidateRepository(Session session) {
        this.session = session;
    }

    /** Two people, by their ids, in no order. */
    record Pair(UUID one, UUID other) {}

    /** Everybody who applied or waits in a programme, those who have waited longest first (rule 4). */
    List<Candidate> ofProgramme(UUID programmeId) {
        return session.createNativeQuery("""
                        select e.id, e.person_id, p.name, e.organisation_id, o.name as organisation, e.experience_level,
                               e.time_zone, array_to_string(e.weekly_hours, ',') as weekly_hours
                          from enrolment e
                          join person p on p.id = e.person_id and p.deactivated_at is null
                          join organisation o on o.id = e.organisation_id
                         where e.programme_id = :programme and e.state in ('APPLIED', 'WAITING')
                         order by e.waiting_number nulls last, e.applied_at, e.id
                        """, Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(CandidateRepository::candidate)
                .toList();
    }

    /** The pairs of these people who share no set; why is not told (rule 28). */
    List<Pair> keptApart(Collection<UUID> people) {
        return pairs("select k.one, k.other from kept_apart(cast(:people as uuid[])) k", people);
    }

    /** The pairs of these people who were in a set together, in whichever programme. */
    List<Pair> haveMet(Collection<UUID> people) {
        return pairs("""
                select distinct a.person_id as one, b.person_id as other
                  from enrolment a join enrolment b on b.set_id = a.set_id and b.person_id > a.person_id
                 where a.accepted_at is not null and b.accepted_at is not null
                   and a.person_id = any (cast(:people as uuid[])) and b.person_id = any (cast(:people as uuid[]))
                """, people);
    }

    private List<Pair> pairs(String query, Collection<UUID> people) {
        return session.createNativeQuery(query, Tuple.class)
                .setParameter("people", people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultStream()
                .map(row -> new Pair(row.get("one", UUID.class), row.get("other", UUID.class)))
                .toList();
    }

    private static Candidate candidate(Tuple row) {
        String hours = row.get("weekly_hours", String.class);
        return new Candidate(
                row.get("id", UUID.class),
                PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                row.get("organisation_id", UUID.class),
                row.get("organisation", String.class),
                ExperienceLevel.valueOf(row.get("experience_level", String.class)),
                row.get("time_zone", String.class),
                hours == null
                        ? null
                        : Arrays.stream(hours.split(",")).map(Integer::valueOf).toArray(Integer[]::new));
    }
}
