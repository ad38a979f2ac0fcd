package org.setwise.enrolment;

import java.util.UUID;

/** A place in a set was offered, by hand or from the waiting list, in the transaction that offers it. */
public record PlaceOffered(UUID enrolmentId) {}
