package org.setwise.learningset;

import java.util.UUID;

/** A set runs from here on, in the transaction that starts it. */
public record SetStarted(UUID setId) {}
