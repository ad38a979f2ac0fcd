package org.setwise.rosterfile;

/** {@code AWAITING_FILE → READING → READY → APPLIED}; back to {@code AWAITING_FILE} when a file could not be read. */
public enum RosterImportState {
    AWAITING_FILE,
    READING,
    READY,
    APPLIED
}
