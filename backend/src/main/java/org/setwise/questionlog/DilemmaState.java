package org.setwise.questionlog;

/** Whether the set can read a dilemma. */
public enum DilemmaState {
    /** Its author's alone. */
    DRAFT,
    RELEASED
}
