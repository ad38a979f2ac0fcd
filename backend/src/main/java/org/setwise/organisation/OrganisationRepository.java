package org.setwise.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.paging.PageRequest;

/** Every query for organisations by themselves. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    /** @param name in any case */
    public Optional<Organisation> findByName(String name) {
        return find("lower(name) = lower(?1)", name.strip()).firstResultOptional();
    }

    /** The page asked for and one more, by name in any case. */
    List<Organisation> inOrderOfName(PageRequest page) {
        String after = page.after(1).map(List::getFirst).orElse("");
        return find("lower(name) > lower(?1) order by lower(name)", after)
                .range(0, page.limit())
                .list();
    }

    /** Names by id, in one query. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return find("id in ?1", wanted).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /**
     * Adds an organisation unless one has this name; when two do so at once, the slower one waits and adds none.
     *
     * @return whether it was added
     */
    boolean addUnlessNamed(UUID id, String name, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into organisation (id, name, created_at, version)
                                values (:id, :name, :at, 0)
                                on conflict (lower(name)) do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("name", name.strip())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
