package org.setwise.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every query for people by themselves. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** @param email in any writing */
    public Optional<Person> findByEmail(String email) {
        return find("email", EmailAddress.normalised(email)).firstResultOptional();
    }

    /** Names by id, of a set that is not empty. */
    Map<UUID, PersonRef> namesOf(Set<UUID> ids) {
        return getEntityManager()
                .createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> PersonRef.of((UUID) row[0], (String) row[1]))
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** Addresses by id, of a set that is not empty. */
    Map<UUID, String> addressesOf(Set<UUID> ids) {
        return getEntityManager()
                .createQuery("select p.id, p.email from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
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
