package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One person's entitlement through a roster.
 *
 * @param validTo the last day; null for no end
 * @param source where it is known from
 * @param holdsPlace the person is offered or has a place in the programme, which they keep when the entry ends (rule 2)
 */
@Schema(name = "RosterEntry")
public record RosterEntryView(
        @NotNull UUID id,
        @NotNull UUID rosterId,
        @NotNull String email,
        String name,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        String note,
        String source,
        boolean validToday,
        boolean holdsPlace,
        int version) {}
