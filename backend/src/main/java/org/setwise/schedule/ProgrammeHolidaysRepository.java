package org.setwise.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The holidays of programmes. */
@ApplicationScoped
class ProgrammeHolidaysRepository implements PanacheRepositoryBase<ProgrammeHolidays, UUID> {

    /** The programme's, or none at all. */
    ProgrammeHolidays of(UUID programmeId) {
        return findByIdOptional(programmeId).orElseGet(() -> new ProgrammeHolidays(programmeId));
    }
}
