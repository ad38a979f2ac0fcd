package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;

/**
 * How many entries of a roster a file concerns, and how.
 *
 * @param gone on the roster and not over, but not in the file
 * @param placesKept how many of those have an offer or a place, which they keep
 * @param refused lines that cannot be read
 */
public record RosterImportCounts(
        @NotNull int added,
        @NotNull int changed,
        @NotNull int unchanged,
        @NotNull int gone,
        @NotNull int placesKept,
        @NotNull int refused) {}
