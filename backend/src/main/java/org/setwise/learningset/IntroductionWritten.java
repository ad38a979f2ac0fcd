package org.setwise.learningset;

import java.util.UUID;

/** A member wrote an introduction or changed it, said in the transaction in which they do. */
public record IntroductionWritten(UUID setId, UUID personId) {}
