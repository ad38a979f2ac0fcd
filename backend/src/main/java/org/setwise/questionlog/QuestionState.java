package org.setwise.questionlog;

/** Where a question stands. */
public enum QuestionState {
    /** Waiting while another is before the presenter. */
    QUEUED,
    /** Before the presenter: at most one in a turn. */
    ASKED,
    ANSWERED,
    /** Put aside; it can be put again while there is time for questions. */
    PARKED,
    /** The presenter would rather not answer it. */
    DECLINED,
    /** Taken back by its asker. */
    WITHDRAWN;

    /** Whether it still waits for something. */
    public boolean isOpen() {
        return this == QUEUED || this == ASKED;
    }
}
