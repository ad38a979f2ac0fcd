package org.setwise.programme;

import java.util.UUID;

/** Something that applicants rely on has changed, in the transaction that changes it. */
public record ProgrammeRevised(UUID programmeId, UUID changeId) {}
