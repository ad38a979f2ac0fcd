package org.setwise.enrolment;

/**
 * Where one person's enrolment stands: {@code APPLIED → OFFERED → ENROLLED → COMPLETED}, with {@code WAITING} before an
 * offer, and ends of other kinds.
 */
public enum EnrolmentState {
    APPLIED,
    OFFERED,
    WAITING,
    ENROLLED,
    COMPLETED,
    REFUSED,
    DECLINED,
    EXPIRED,
    WITHDRAWN;

    /** Whether the person applies for, is offered or has a place. One person has one such enrolment in a programme. */
    public boolean isLive() {
        return this == APPLIED || this == OFFERED || this == WAITING || this == ENROLLED;
    }
}
