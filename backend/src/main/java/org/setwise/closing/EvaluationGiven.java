package org.setwise.closing;

import java.util.UUID;

/** A member evaluated the set, or declined to, said in the transaction in which they do. */
public record EvaluationGiven(UUID setId, UUID personId) {}
