package org.setwise.formation;

import java.util.UUID;

/** Applicants are shown the sets that a formation proposes to them. */
public record FormationShared(UUID programmeId, UUID formationId) {}
