package org.setwise.learningsession;

import java.time.Instant;

/**
 * Something that happened in a session.
 *
 * @param id one more than that of the event before it in the same session, from 1
 */
public record SessionEvent(long id, SessionEventKind kind, Instant at) {}
