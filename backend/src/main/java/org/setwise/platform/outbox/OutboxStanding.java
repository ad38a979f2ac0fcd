package org.setwise.platform.outbox;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * How the outbox stands. Counts and ages only: not what leaves, nor to whom.
 *
 * @param waiting messages that are still to leave, those between two tries included
 * @param oldestWaitingSince when the oldest of them was posted; null when none waits
 * @param retrying those among the waiting that were refused at least once
 * @param uncertain messages that were handed over and never answered for: the node died meanwhile, and whether they
 *     arrived cannot be known
 * @param givenUp messages that were refused at every try, until they were given up
 * @param sentInADay messages that left in the last 24 hours
 */
public record OutboxStanding(
        @NotNull long waiting,
        Instant oldestWaitingSince,
        @NotNull long retrying,
        @NotNull long uncertain,
        @NotNull long givenUp,
        @NotNull long sentInADay) {}
