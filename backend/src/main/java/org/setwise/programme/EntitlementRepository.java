package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads who is entitled to a place through which rosters (rule 2). */
@ApplicationScoped
public class EntitlementRepository {
    private final Session session;

    EntitlementRepository(Session session) {
        this.session = session;
    }

    /** Whether this person may have a place in this programme that day, told in words when not. */
    public Eligibility eligibility(UUID personId, UUID programmeId, LocalDate day) {
        return eligibilities(personId, List.of(programmeId), day).get(programmeId);
    }

    /** The same for several programmes, in one query. */
    Map<UUID, Eligibility> eligibilities(UUID personId, Collection<UUID> programmeIds, LocalDate day) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Tuple>> rosters = session.createNativeQuery("""
                        select r.programme_id, r.name,
                               exists (select 1 from roster_entry e join person p on p.email = e.email
                                        where e.roster_id = r.id and p.id = :person
                                          and e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)) as entitles
                          from roster r where r.programme_id in (:programmes)
                         order by lower(r.name)
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setParameter("programmes", programmeIds)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get("programme_id", UUID.class)));
        return programmeIds.stream()
                .collect(Collectors.toMap(id -> id, id -> eligibility(rosters.getOrDefault(id, List.of()))));
    }

    private static Eligibility eligibility(List<Tuple> rosters) {
        List<String> entitling = names(rosters.stream()
                .filter(roster -> roster.get("entitles", Boolean.class))
                .toList());
        return entitling.isEmpty() ? Eligibility.none(names(rosters)) : Eligibility.through(entitling);
    }

    private static List<String> names(List<Tuple> rosters) {
        return rosters.stream().map(roster -> roster.get("name", String.class)).toList();
    }

    /** The rosters of a programme that entitle each of these people that day, by person, in one query. */
    public Map<UUID, List<UUID>> rostersEntitling(Collection<UUID> personIds, UUID programmeId, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                        select p.id as person_id, r.id as roster_id
                          from roster r
                          join roster_entry e on e.roster_id = r.id
                          join person p on p.email = e.email
                         where r.programme_id = :programme and p.id in (:people)
                           and e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)
                         order by lower(r.name), r.id
                        """, Tuple.class)
                .setParameter("programme", programmeId)
                .setParameter("people", personIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("person_id", UUID.class),
                        Collectors.mapping(row -> row.get("roster_id", UUID.class), Collectors.toList())));
    }
}
