package org.setwise.programme;

import java.util.UUID;

/** Somebody may now be given a place who could not before, in the transaction that makes it so (rule 4). */
public record PlacesChanged(UUID programmeId) {}
