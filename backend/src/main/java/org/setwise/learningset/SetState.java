package org.setwise.learningset;

/** Where a set stands: {@code DRAFT → ENROLLING → RUNNING → CLOSED}, or {@code CANCELLED} before it was closed. */
public enum SetState {
    DRAFT,
    ENROLLING,
    RUNNING,
    CLOSED,
    CANCELLED;

    /** Whether nothing changes in the set any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
