package org.setwise.enrolment;

/** Through whom an enrolment took a step: a rule, the waiting list and time are nobody. */
public enum ChangeOrigin {
    APPLICANT,
    ORGANISER,
    BY_ITSELF
}
