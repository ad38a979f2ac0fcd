package org.setwise.programme;

/** Where a programme stands: {@code DRAFT → OPEN → CLOSED}. Only an open one takes applications. */
public enum ProgrammeState {
    DRAFT,
    OPEN,
    CLOSED
}
