package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what a person is to sets. */
@ApplicationScoped
class StandingRepository {
    private static final String STANDING = """
            select s.id as set_id, me.id as person_id, s.programme_id, s.state,
                   s.facilitator_id is not null as facilitated,
                   coalesce(s.facilitator_id = me.id, false) as facilitator,
                   exists (select 1 from enrolment e
                            where e.set_id = s.id and e.person_id = me.id and e.state = 'ENROLLED') as member,
                   exists (select 1 from enrolment e
                            where e.set_id = s.id and e.person_id = me.id and e.state = 'COMPLETED') as former,
                   exists (select 1 from organiser o join programme p on p.organisation_id = o.organisation_id
                            where p.id = s.programme_id and o.person_id = me.id) as organiser,
                   me.administrator
              from learning_set s
              cross join person me
            """;

    private final Session entities;

    StandingRepository(Session entities) {
        this.entities = entities;
    }

    Optional<Standing> find(UUID setId, UUID personId) {
        return Optional.ofNullable(findAll(Set.of(setId), personId).get(setId));
    }

    Map<UUID, Standing> findAll(Collection<UUID> setIds, UUID personId) {
        if (setIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(STANDING + " where me.id = :person and s.id in (:sets)", Tuple.class)
                .setParameter("person", personId)
                .setParameter("sets", setIds)
                .getResultStream()
                .map(StandingRepository::standing)
                .collect(Collectors.toMap(Standing::setId, Function.identity()));
    }

    /** What each of these people is to a set, but those whose account is closed. */
    Map<UUID, Standing> ofPeople(UUID setId, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(
                        STANDING + " where s.id = :set and me.id in (:people) and me.deactivated_at is null",
                        Tuple.class)
                .setParameter("set", setId)
                .setParameter("people", people)
                .getResultStream()
                .map(StandingRepository::standing)
                .collect(Collectors.toMap(Standing::personId, Function.identity()));
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                row.get("set_id", UUID.class),
                row.get("programme_id", UUID.class),
                row.get("person_id", UUID.class),
                SetState.valueOf(row.get("state", String.class)),
                row.get("member", Boolean.class),
                row.get("former", Boolean.class),
                row.get("facilitator", Boolean.class),
                row.get("organiser", Boolean.class),
                row.get("administrator", Boolean.class),
                row.get("facilitated", Boolean.class));
    }
}
