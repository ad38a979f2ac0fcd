package org.setwise.learningsession;

import java.util.UUID;

/** A planned session does not take place. */
public record SessionCancelled(UUID setId, UUID sessionId) implements SessionEvent {}
