package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/**
 * What happened in a session since somebody looked last.
 *
 * @param lastEvent how far it has come; 0 when nothing ever happened
 * @param events in their order
 */
public record SessionNews(UUID setId, long lastEvent, List<SessionEvent> events) {}
