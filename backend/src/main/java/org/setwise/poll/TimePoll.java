package org.setwise.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.setwise.learningset.LearningSet;

/** The question when a set could meet, with some times to choose from. */
@Entity
public class TimePoll {
    @Id
    private UUID id;

    private UUID setId;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private PollState state;

    private UUID decidedOptionId;
    private UUID openedBy;
    private Instant openedAt;
    private UUID settledBy;
    private Instant settledAt;

    @Version
    private int version;

    protected TimePoll() {}

    /** Open for answers. */
    TimePoll(UUID id, LearningSet set, UUID by, Instant at) {
        this.id = id;
        this.setId = set.id();
        this.programmeId = set.programmeId();
        this.state = PollState.OPEN;
        this.openedBy = by;
        this.openedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID setId() {
        return setId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public PollState state() {
        return state;
    }

    public boolean isOpen() {
        return state == PollState.OPEN;
    }

    /** Null unless it is decided. */
    public UUID decidedOptionId() {
        return decidedOptionId;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** {@code OPEN → DECIDED}: the set meets at this time. */
    void decide(UUID option, UUID by, Instant at) {
        settle(PollState.DECIDED, by, at);
        decidedOptionId = option;
    }

    /** {@code OPEN → WITHDRAWN}: none of its times is taken. */
    void withdraw(UUID by, Instant at) {
        settle(PollState.WITHDRAWN, by, at);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new PollIsSettled(state);
        }
    }

    private void settle(PollState to, UUID by, Instant at) {
        requireOpen();
        state = to;
        settledBy = by;
        settledAt = at;
    }
}
