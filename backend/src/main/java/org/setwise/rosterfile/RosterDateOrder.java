package org.setwise.rosterfile;

/** How the dates of a file are read: {@code 2026-03-04} alone, or {@code 04/03/2026} with the day or the month first too. */
public enum RosterDateOrder {
    ISO,
    DAY_FIRST,
    MONTH_FIRST
}
