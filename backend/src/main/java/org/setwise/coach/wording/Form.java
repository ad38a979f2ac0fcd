package org.setwise.coach.wording;

/** What the words of a text are, whatever its author calls them. */
public enum Form {
    /** A question that leaves room to think. */
    OPEN,
    /** A question that a yes, a no or one fact answers. */
    CLOSED,
    ADVICE,
    STATEMENT
}
