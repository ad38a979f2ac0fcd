package org.setwise.learningset;

/** What a session is for. The first of a set is introductory (rule 5), the last one closes it. */
public enum SessionKind {
    INTRODUCTORY,
    PRESENTING,
    CLOSING
}
