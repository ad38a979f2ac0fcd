package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names for ids, in one query however many are asked. */
@ApplicationScoped
public class PersonNames {
    private final EntityManager entities;

    PersonNames(EntityManager entities) {
        this.entities = entities;
    }

    /** By id; ids which nobody has are missing from it, nulls are passed over. */
    public Map<UUID, PersonRef> of(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        wanted.removeIf(Objects::isNull);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(row -> PersonRef.of((UUID) row[0], (String) row[1]))
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }
}
