package org.setwise.poll;

/** {@code OPEN → DECIDED} with one of its times, or {@code WITHDRAWN}. */
public enum PollState {
    OPEN,
    DECIDED,
    WITHDRAWN
}
