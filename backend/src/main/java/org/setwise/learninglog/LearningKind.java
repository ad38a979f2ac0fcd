package org.setwise.learninglog;

/** Where something in a learning log comes from. */
public enum LearningKind {
    /** A review sheet, filled in when a session was over. */
    REVIEW,
    /** What a progress note says was learned. */
    PROGRESS,
    /** The outcome of a turn of one's own. */
    OUTCOME,
    /** Why one was as confident as one said. */
    CONFIDENCE,
    /** What one wrote into the log itself. */
    ENTRY
}
