package org.setwise.rosterfile;

import java.time.LocalDate;

/**
 * One person in a roster file.
 *
 * @param line where it begins in the file, from 1
 * @param problem why it is refused; null when it can be applied
 */
record RosterLine(
        int line,
        String email,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        String note,
        String source,
        String problem) {}
