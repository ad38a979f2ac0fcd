package org.setwise.enrolment;

import java.util.UUID;

/** An offered place was accepted: the set has one member more, in the transaction in which they come. */
public record PlaceAccepted(UUID enrolmentId, UUID setId, UUID personId) {}
