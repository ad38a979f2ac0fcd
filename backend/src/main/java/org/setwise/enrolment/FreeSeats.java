package org.setwise.enrolment;

import java.util.UUID;

/** A set that takes people, while its seats are given away one by one. */
record FreeSeats(UUID setId, int seats) {
    FreeSeats withOneLess() {
        return new FreeSeats(setId, seats - 1);
    }
}
