package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/** Planned sessions of one set will be held at a time still to be found, in the transaction that postpones them. */
public record SessionsPostponed(UUID setId, List<UUID> sessionIds) implements PlanNews {}
