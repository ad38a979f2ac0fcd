package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a file is applied.
 *
 * @param gone whether people whom the file does not name stay entitled
 * @param lastDay the last day of those who do not; null for today. Entries that would begin after it are removed.
 */
public record RosterImportDecision(@NotNull GoneEntries gone, LocalDate lastDay) {}
