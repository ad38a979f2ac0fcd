package org.setwise.signin;

import java.time.Instant;
import java.util.UUID;

/** A sign-in that holds, of a person who may. */
record LiveSignIn(UUID id, UUID personId, boolean administrator, Instant lastSeenAt) {}
