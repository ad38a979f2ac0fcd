package org.setwise.learningsession;

import java.util.UUID;

/** A planned session does not take place; another will be planned instead. */
public record SessionPostponed(UUID setId, UUID sessionId) implements SessionEvent {}
