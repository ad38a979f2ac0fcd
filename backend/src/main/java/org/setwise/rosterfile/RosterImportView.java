package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * A file on its way into a roster.
 *
 * @param validFrom the first day of new entries for which the file names none
 * @param dateOrder how its dates were read; null before
 * @param dateOrderAssumed no date tells which of day and month comes first: look at them before you apply the file
 * @param linesTotal how many people the file names; 0 before that is known
 * @param linesRead how many of them have been read so far
 * @param counts what applying it would do to the roster as it stands now, or what it did; null before it is read
 * @param version of the roster's entries that the counts are about, for {@code If-Match}
 */
@Schema(name = "RosterImport")
public record RosterImportView(
        @NotNull UUID id,
        @NotNull UUID programmeId,
        @NotNull NamedRef roster,
        @NotNull String fileName,
        @NotNull String source,
        @NotNull LocalDate validFrom,
        @NotNull RosterImportState state,
        RosterSeparator separator,
        RosterEncoding encoding,
        RosterDateOrder dateOrder,
        @NotNull boolean dateOrderAssumed,
        @NotNull List<RosterFileColumn> columns,
        @NotNull int linesTotal,
        @NotNull int linesRead,
        RosterImportCounts counts,
        @NotNull Instant createdAt,
        Instant appliedAt,
        @NotNull int version,
        @NotNull List<String> allowedActions) {}
