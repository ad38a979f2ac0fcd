package org.setwise.rosterfile;

/** What a file would do with one entry of its roster. */
public enum RosterChangeKind {
    ADDED,
    CHANGED,
    UNCHANGED,
    GONE,
    REFUSED
}
