package org.setwise.learningsession;

import java.time.Instant;
import java.util.UUID;

/**
 * A planned session begins at another time.
 *
 * @param from when it was to begin
 * @param to when it begins now
 */
public record SessionMoved(UUID setId, UUID sessionId, Instant from, Instant to) implements SessionEvent {}
