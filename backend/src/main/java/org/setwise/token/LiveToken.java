package org.setwise.token;

import java.time.Instant;
import java.util.UUID;

/** A token that holds, of a person who may. {@code lastUsedAt} is null before the first use. */
public record LiveToken(UUID id, UUID personId, boolean administrator, TokenScope scope, Instant lastUsedAt) {}
