package org.setwise.closing;

import java.util.UUID;

/** An answer as it is kept. */
record KeptAnswer(UUID questionId, Integer scale, String text, boolean released) {}
