package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/**
 * A session, and who does what in it.
 *
 * @param turnIds in their order; the presenter of the first is the set's first member, and so on
 * @param host the facilitator, or the set's last member when it runs itself
 */
public record SessionInTests(SetInTests set, UUID sessionId, List<UUID> turnIds, UUID host) {
    public UUID turnId() {
        return turnIds.getFirst();
    }

    public UUID presenter() {
        return set.member(0);
    }

    /** The members who do not present first. */
    public List<UUID> askers() {
        return set.members().subList(1, set.members().size());
    }
}
