package org.setwise.learningsession;

import java.util.UUID;

/** Somebody began to host a running session, said in the transaction in which they do. */
public record HostChanged(UUID sessionId, UUID hostId) {}
