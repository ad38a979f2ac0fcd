package org.setwise.learningset;

import java.util.List;
import java.util.UUID;

/**
 * A set, and everybody around it.
 *
 * @param rosterId the roster that every member came through
 * @param otherRosterId another roster of the programme, with nobody on it
 * @param organiser organises the programme
 * @param facilitator null when the set runs itself
 * @param members in the order in which they came, which is that of their names
 * @param outsider somebody who has nothing to do with it
 */
public record SetInTests(
        UUID programmeId,
        UUID setId,
        UUID organisationId,
        UUID rosterId,
        UUID otherRosterId,
        UUID contractId,
        UUID organiser,
        UUID facilitator,
        List<UUID> members,
        UUID outsider) {
    public UUID member(int index) {
        return members.get(index);
    }
}
