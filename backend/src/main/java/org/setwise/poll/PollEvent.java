package org.setwise.poll;

import java.util.List;
import java.util.UUID;

/** What happened to a poll, fired in the transaction in which it happens. */
public sealed interface PollEvent permits PollEvent.Opened, PollEvent.Decided, PollEvent.Withdrawn {
    UUID setId();

    UUID pollId();

    /** The set is asked when it could meet. */
    record Opened(UUID setId, UUID pollId) implements PollEvent {}

    /** A time was decided on, and the series is planned with these sessions. */
    record Decided(UUID setId, UUID pollId, UUID optionId, List<UUID> sessionIds) implements PollEvent {}

    /** None of its times is taken. */
    record Withdrawn(UUID setId, UUID pollId) implements PollEvent {}
}
