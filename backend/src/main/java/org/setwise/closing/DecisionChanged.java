package org.setwise.closing;

import java.util.UUID;

/** A member said how they wish that it goes on, or the set decided, in the transaction in which they do. */
public record DecisionChanged(UUID setId) {}
