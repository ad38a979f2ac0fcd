package org.setwise.learningsession;

import java.util.UUID;

/**
 * Another hosts a planned session.
 *
 * @param from null when nobody was named
 * @param to null for whoever starts it
 */
public record HostChanged(UUID setId, UUID sessionId, UUID from, UUID to) implements PlanNews {}
