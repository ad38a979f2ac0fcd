package org.setwise.rosterfile;

import java.util.UUID;

/** A file has been applied to a roster, in the transaction that did it. */
public record RosterImported(UUID programmeId, UUID rosterId, UUID importId) {}
