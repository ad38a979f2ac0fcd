package org.setwise.learningsession;

import java.util.UUID;

/** Another presents a planned turn (rule 8). A swap fires one for each of the two turns. */
public record PresenterChanged(UUID setId, UUID sessionId, UUID turnId, UUID from, UUID to) implements SessionEvent {}
