package org.setwise.replacement;

import java.util.UUID;

/** The members of a set are asked whether somebody new may come, in the transaction that asks them. */
public record ReplacementAsked(UUID replacementId, UUID setId) {}
