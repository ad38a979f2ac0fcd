package org.setwise.learningset;

import java.util.UUID;

/**
 * A set was created, in the transaction that creates it; what a set cannot be without is added by whoever observes this.
 *
 * @param continuesId the closed set whose people go on in this one; null for a set that begins anew
 */
public record SetCreated(UUID setId, UUID programmeId, UUID continuesId) {}
