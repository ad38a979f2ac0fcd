package org.setwise.learningsession;

import java.util.UUID;

/** Said inside the transaction in which a turn is over, for features that settle what is left of it. */
public record TurnConcluded(UUID turnId, UUID sessionId, UUID setId) {}
