package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;

/**
 * A set that runs, and everybody around it.
 *
 * @param organiser organises the programme
 * @param facilitator null when the set runs itself
 * @param members in the order of their names
 * @param outsider somebody who has nothing to do with it
 */
public record SetInTests(
        UUID programmeId, UUID setId, UUID organiser, UUID facilitator, List<UUID> members, UUID outsider) {
    public UUID member(int index) {
        return members.get(index);
    }
}
