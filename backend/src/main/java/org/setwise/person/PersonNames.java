package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Names for ids, in one query however many are asked. */
@ApplicationScoped
public class PersonNames {
    private final PersonRepository people;

    PersonNames(PersonRepository people) {
        this.people = people;
    }

    /** By id; ids which nobody has are missing from it, nulls are passed over. */
    public Map<UUID, PersonRef> of(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        wanted.removeIf(Objects::isNull);
        return wanted.isEmpty() ? Map.of() : people.namesOf(wanted);
    }
}
