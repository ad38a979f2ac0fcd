package org.setwise.learningsession;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Planned sessions of one set begin at another time, in the transaction that moves them; one event for all of them. */
public record SessionsMoved(UUID setId, List<Move> moves) implements PlanNews {

    /** @param from when the session was to begin until now */
    public record Move(UUID sessionId, Instant from) {}
}
