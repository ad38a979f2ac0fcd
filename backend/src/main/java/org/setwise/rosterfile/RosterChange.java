package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;
import org.setwise.enrolment.EnrolmentState;
import org.setwise.platform.reference.NamedRef;

/**
 * What a file would do with one entry of its roster.
 *
 * @param line where it stands in the file, from 1; null for an entry that is not in the file
 * @param before null for a new one
 * @param after null for one that is not in the file
 * @param problem why the line is refused
 * @param place how this person's enrolment in the programme stands, when they have an offer or a place, which they keep
 * @param set the one that the place is in
 */
public record RosterChange(
        @NotNull RosterChangeKind kind,
        Integer line,
        @NotNull String email,
        RosterEntryFacts before,
        RosterEntryFacts after,
        String problem,
        EnrolmentState place,
        NamedRef set) {}
