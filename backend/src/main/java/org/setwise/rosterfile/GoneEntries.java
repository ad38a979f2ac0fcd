package org.setwise.rosterfile;

/** What becomes of entries that the file does not name: they stay as they are, or they end. */
public enum GoneEntries {
    LEAVE,
    END
}
