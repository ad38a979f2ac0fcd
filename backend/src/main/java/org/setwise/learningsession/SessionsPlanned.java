package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/**
 * Sessions of one set were planned, in the transaction that does so. What is planned in one go is told in one event, so
 * that people hear of it once.
 */
public record SessionsPlanned(UUID setId, List<UUID> sessionIds) implements PlanNews {}
