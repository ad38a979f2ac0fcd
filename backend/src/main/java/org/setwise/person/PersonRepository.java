package org.setwise.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every query for people by themselves. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** @param email in any writing */
    public Optional<Person> findByEmail(String email) {
        return find("email", EmailAddress.normalised(email)).firstResultOptional();
    }

    /** Adds a person unless the address is known; when two do so at once, the slower one waits and adds nobody. */
    void addUnlessKnown(UUID id, String email, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into person (id, email, time_zone, administrator, created_at, version)
                        values (:id, :email, 'UTC', false, :at, 0)
                        on conflict (email) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("email", EmailAddress.normalised(email))
                .setParameter("at", at)
                .executeUpdate();
    }
}
