package org.setwise.learningsession;

import java.util.UUID;

/** A member goes without a turn in this round (rule 8). */
public record TurnSkipped(UUID setId, UUID sessionId, UUID turnId, UUID presenterId) implements PlanNews {}
