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
        int version) {}
