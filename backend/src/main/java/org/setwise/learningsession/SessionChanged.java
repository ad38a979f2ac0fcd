package org.setwise.learningsession;

import java.util.UUID;

/** A planned session is held otherwise than it was to be — its length or its link — but begins when it did. */
public record SessionChanged(UUID setId, UUID sessionId) implements PlanNews {}
