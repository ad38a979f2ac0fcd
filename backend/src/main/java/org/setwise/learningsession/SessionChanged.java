package org.setwise.learningsession;

import java.util.UUID;

/** A planned session lasts for another time, or is held behind another link. */
public record SessionChanged(UUID setId, UUID sessionId) implements SessionEvent {}
