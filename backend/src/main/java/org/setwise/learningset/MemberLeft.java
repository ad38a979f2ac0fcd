package org.setwise.learningset;

import java.util.UUID;

/** A member left a set, in the transaction in which they do: what they were to do in it is free again. */
public record MemberLeft(UUID setId, UUID personId) {}
