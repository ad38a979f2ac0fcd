package org.setwise.enrolment;

/** Why somebody who waits has not been offered a place yet, as far as it is about places. */
public enum WaitingReason {
    /** Every place of the programme is offered or taken. */
    PLACES_TAKEN,
    /** Places are free, and reserved for people on other rosters (rule 3). */
    PLACES_RESERVED,
    /** No roster entitles this person today (rule 2). */
    ON_NO_ROSTER,
    /** A place is free for this person, and no set that could take them has a seat. Whom it would be with is not told (rule 28). */
    NOT_OFFERED_YET,
    /** The programme is closed and offers no more places. */
    PROGRAMME_CLOSED
}
