package org.setwise.library;

/** What the last look at a link found. */
public enum LinkState {
    UNCHECKED,
    ANSWERS,
    DEAD
}
