package org.setwise.learningsession;

import java.util.UUID;

/** A session is planned. A series fires one for each of its sessions. */
public record SessionPlanned(UUID setId, UUID sessionId) implements SessionEvent {}
