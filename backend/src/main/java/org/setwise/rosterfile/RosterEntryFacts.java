package org.setwise.rosterfile;

import java.time.LocalDate;

/**
 * What an entry says.
 *
 * @param validFrom the first day; null in a refused line
 * @param validTo the last day; null for no end
 */
public record RosterEntryFacts(String name, LocalDate validFrom, LocalDate validTo, String note, String source) {}
