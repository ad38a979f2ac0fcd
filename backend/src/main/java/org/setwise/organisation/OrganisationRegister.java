package org.setwise.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.setwise.person.OrganisationDirectory;
import org.setwise.platform.time.Ids;

/** Where every other feature gets organisations by name, within its own transaction. */
@ApplicationScoped
public class OrganisationRegister implements OrganisationDirectory {
    private final OrganisationRepository organisations;
    private final Ids ids;
    private final Clock clock;

    OrganisationRegister(OrganisationRepository organisations, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The organisation with this name in any case, added when there is none yet; safe when two do it at once. */
    @Override
    public UUID findOrCreate(String name) {
        return organisations
                .findByName(name)
                .orElseGet(() -> {
                    organisations.addUnlessNamed(ids.next(), name, clock.instant());
                    return organisations.findByName(name).orElseThrow();
                })
                .id();
    }
}
