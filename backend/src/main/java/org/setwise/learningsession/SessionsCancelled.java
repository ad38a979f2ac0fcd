package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/**
 * Planned sessions of one set will not be held, in the transaction that cancels them. Not told when the whole set is
 * cancelled or closed: that is told of the set.
 */
public record SessionsCancelled(UUID setId, List<UUID> sessionIds) implements PlanNews {}
