package org.setwise.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query for who reads which organisation's reports. */
@ApplicationScoped
class SponsorRepository implements PanacheRepositoryBase<Sponsor, Sponsor.Key> {

    /** The sponsors of each of these organisations, in one query. */
    Map<UUID, List<UUID>> byOrganisation(Collection<UUID> organisationIds) {
        return find("organisationId in ?1", organisationIds).stream()
                .collect(Collectors.groupingBy(
                        Sponsor::organisationId, Collectors.mapping(Sponsor::personId, Collectors.toList())));
    }

    /** Appoints a person; whoever is one already stays one since then. */
    void appoint(UUID organisationId, UUID personId, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into sponsor (organisation_id, person_id, appointed_at)
                        values (:organisation, :person, :at)
                        on conflict do nothing
                        """)
                .setParameter("organisation", organisationId)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** @return whether the person was one */
    boolean dismiss(UUID organisationId, UUID personId) {
        return delete("organisationId = ?1 and personId = ?2", organisationId, personId) == 1;
    }
}
