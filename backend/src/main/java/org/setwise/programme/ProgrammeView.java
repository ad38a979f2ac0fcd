package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * A programme as its reader may see it.
 *
 * @param placesTaken offered, enrolled and completed together
 * @param eligibility whether the reader is entitled to a place today
 */
@Schema(name = "Programme")
public record ProgrammeView(
        @NotNull UUID id,
        @NotNull NamedRef organisation,
        @NotNull String name,
        @NotNull String summary,
        @NotNull String purpose,
        @NotNull ProgrammeScope scope,
        @NotNull ProgrammeState state,
        @NotNull FacilitationMode mode,
        int places,
        int placesTaken,
        int setSize,
        int weeksBetweenSessions,
        int sessionMinutes,
        int turnsPerSession,
        @NotNull Admission admission,
        int offerDays,
        int replacementUntil,
        boolean replacementAgreed,
        @NotNull Retention retention,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @NotNull List<Clause> clauses,
        @NotNull Eligibility eligibility,
        int version,
        @NotNull List<String> allowedActions) {}
