package org.setwise.learningset;

/** Where a session stands: {@code PLANNED → IN_PROGRESS → CONCLUDED}, or {@code POSTPONED} or {@code CANCELLED} before it began. */
public enum SessionState {
    PLANNED,
    IN_PROGRESS,
    CONCLUDED,
    POSTPONED,
    CANCELLED
}
