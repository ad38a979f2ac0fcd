package org.setwise.formation;

import java.util.UUID;

/** A formation is to run, once the transaction that started it is kept. */
public record FormationStarted(UUID formationId) {}
