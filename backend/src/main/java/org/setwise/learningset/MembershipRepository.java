package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/** Reads who is in which set. */
@ApplicationScoped
public class MembershipRepository {
    private static final String MEMBERSHIPS = """
            select e.set_id, e.id as enrolment_id, e.person_id, p.name as person_name, o.name as organisation,
                   e.experience_level, e.state, e.first_round,
                   e.introduced_at is not null as introduced, e.evaluated_at is not null as evaluated,
                   exists (select 1 from contract_signature g
                            where g.person_id = e.person_id and g.contract_id = c.id) as signed,
                   exists (select 1 from turn t where t.set_id = e.set_id and t.presenter_id = e.person_id
                              and t.round = s.round and t.state = 'CONCLUDED') as presented
              from enrolment e
              join learning_set s on s.id = e.set_id
              join person p on p.id = e.person_id
              join organisation o on o.id = e.organisation_id
              left join lateral (select id from contract where set_id = s.id order by number desc limit 1) c on true
             where e.set_id in (:sets) and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED')
             order by e.accepted_at nulls last, e.id
            """;

    private final Session entities;

    MembershipRepository(Session entities) {
        this.entities = entities;
    }

    /** The current members of a set, in the order in which they came. */
    public List<Membership> membersOf(UUID setId) {
        return ofSets(Set.of(setId)).getOrDefault(setId, List.of()).stream()
                .filter(Membership::enrolled)
                .toList();
    }

    /** Members, members of closed sets and those with an open offer, by set, in one query. */
    public Map<UUID, List<Membership>> ofSets(Collection<UUID> setIds) {
        if (setIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(MEMBERSHIPS, Tuple.class)
                .setParameter("sets", setIds)
                .getResultStream()
                .map(row -> membership(row))
                .collect(Collectors.groupingBy(Membership::setId));
    }

    /** Notes on the member's place when they introduced themselves, which tells no more than that they did (rule 5). */
    void markIntroduced(UUID setId, UUID personId, Instant at) {
        mark("introduced_at = coalesce(introduced_at, :at)", setId, personId, at);
    }

    /** Notes on the member's place when they evaluated or declined to. */
    public void markEvaluated(UUID setId, UUID personId, Instant at) {
        mark("evaluated_at = coalesce(evaluated_at, :at)", setId, personId, at);
    }

    private void mark(String change, UUID setId, UUID personId, Instant at) {
        entities.createNativeQuery("update enrolment set " + change
                        + " where set_id = :set and person_id = :person and state = 'ENROLLED'")
                .setParameter("set", setId)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Membership membership(Tuple row) {
        String state = row.get("state", String.class);
        return new Membership(
                row.get("set_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                PersonRef.of(row.get("person_id", UUID.class), row.get("person_name", String.class)),
                row.get("organisation", String.class),
                ExperienceLevel.valueOf(row.get("experience_level", String.class)),
                state.equals("ENROLLED"),
                state.equals("OFFERED"),
                row.get("first_round", Integer.class),
                row.get("introduced", Boolean.class),
                row.get("signed", Boolean.class),
                row.get("presented", Boolean.class),
                row.get("evaluated", Boolean.class));
    }
}
