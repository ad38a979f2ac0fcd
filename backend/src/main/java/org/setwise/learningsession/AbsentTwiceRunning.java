package org.setwise.learningsession;

import java.util.UUID;

/**
 * A member was absent from the last two sessions without a word (rule 14). For the host alone.
 *
 * @param sessionId the second of the two
 * @param hostId who hosted it; null when its host has left the set
 */
public record AbsentTwiceRunning(UUID setId, UUID sessionId, UUID personId, UUID hostId) implements PlanNews {}
