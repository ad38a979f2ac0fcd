package org.setwise.formation;

import java.util.UUID;

/** The sets of a formation have been made, and places in them offered. */
public record FormationAccepted(UUID programmeId, UUID formationId) {}
