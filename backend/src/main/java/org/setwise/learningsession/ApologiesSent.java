package org.setwise.learningsession;

import java.util.UUID;

/** A member said beforehand that they cannot come (rule 14). */
public record ApologiesSent(UUID setId, UUID sessionId, UUID personId) implements PlanNews {}
