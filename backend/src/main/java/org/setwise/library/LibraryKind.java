package org.setwise.library;

/** What a thing in the library is. */
public enum LibraryKind {
    /** An introduction to the practice, published elsewhere. */
    GUIDE,
    /** A report of how sets were used, published elsewhere. */
    EXAMPLE,
    /** A ground rule that a contract can take over. */
    CLAUSE,
    /** A question that helps a presenter think, by phase and purpose. */
    QUESTION,
    /** What somebody new in a role reads first. */
    STARTER;

    boolean isPublishedElsewhere() {
        return this == GUIDE || this == EXAMPLE;
    }

    boolean isWrittenOut() {
        return this == CLAUSE || this == STARTER;
    }
}
