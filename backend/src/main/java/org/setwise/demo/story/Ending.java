package org.setwise.demo.story;

/** What becomes of a question. */
public enum Ending {
    ANSWERED,
    PARKED,
    DECLINED,
    WITHDRAWN,
    /** Still with the presenter, or in the queue behind. */
    OPEN
}
