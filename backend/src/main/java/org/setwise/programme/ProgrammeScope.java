package org.setwise.programme;

/** Whether the sets of a programme gather people of one organisation or of several. */
public enum ProgrammeScope {
    INTERNAL,
    CROSS_ORGANISATION
}
