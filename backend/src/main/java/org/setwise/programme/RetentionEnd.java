package org.setwise.programme;

/** What becomes of what was written in a set when the time for which it is kept is over. */
public enum RetentionEnd {
    /** Nothing of it stays. */
    ERASE,
    /** Counts, states, times and purposes stay, without words and without people. */
    ANONYMISE
}
