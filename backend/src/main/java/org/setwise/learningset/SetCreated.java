package org.setwise.learningset;

import java.util.UUID;

/** A set was created, in the transaction that creates it; what a set cannot be without is added by whoever observes this. */
public record SetCreated(UUID setId, UUID programmeId) {}
