package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SetInTests;

/**
 * A session, and who does what in it.
 *
 * @param turnIds in their order
 * @param presenters of the turns, in their order
 * @param host the facilitator, or the set's last member when it runs itself
 */
public record SessionInTests(SetInTests set, UUID sessionId, List<UUID> turnIds, List<UUID> presenters, UUID host) {
    public UUID turnId() {
        return turnIds.getFirst();
    }

    public UUID presenter() {
        return presenters.getFirst();
    }

    /** The members who do not present first. */
    public List<UUID> askers() {
        return set.members().stream()
                .filter(member -> !member.equals(presenter()))
                .toList();
    }
}
