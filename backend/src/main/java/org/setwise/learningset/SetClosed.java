package org.setwise.learningset;

import java.util.UUID;

/** A set was closed, in the transaction that does so: its memberships are completed and what was planned ends. */
public record SetClosed(UUID setId) {}
