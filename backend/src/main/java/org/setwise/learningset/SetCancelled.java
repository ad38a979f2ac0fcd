package org.setwise.learningset;

import java.util.UUID;

/** A set was cancelled, in the transaction that does so: what was planned in it ends with it. */
public record SetCancelled(UUID setId, String reason) {}
