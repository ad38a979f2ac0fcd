package org.setwise.enrolment;

import java.util.UUID;

/**
 * A set that takes people, while its seats are given away one by one.
 *
 * @param facilitatorId null in a set that facilitates itself
 */
record FreeSeats(UUID setId, UUID facilitatorId, int seats) {

    /** Whether this person could sit here: nobody is a member of a set they facilitate. */
    boolean suit(UUID personId) {
        return seats > 0 && !personId.equals(facilitatorId);
    }

    FreeSeats withOneLess() {
        return new FreeSeats(setId, facilitatorId, seats - 1);
    }
}
