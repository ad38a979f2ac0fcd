package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.platform.time.Ids;

/** Where every other feature gets people by address, within its own transaction. */
@ApplicationScoped
public class PersonRegister {
    private final PersonRepository people;
    private final Ids ids;
    private final Clock clock;

    PersonRegister(PersonRepository people, Ids ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person with this address, added when there is none yet, so that people can be named before they ever came. */
    public Person findOrCreate(String email) {
        return people.findByEmail(email).orElseGet(() -> {
            people.addUnlessKnown(ids.next(), email, clock.instant());
            return people.findByEmail(email).orElseThrow();
        });
    }

    /** The addresses of these people, by id; for those alone who may know them. */
    public Map<UUID, String> addressesOf(Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : people.addressesOf(ids);
    }
}
