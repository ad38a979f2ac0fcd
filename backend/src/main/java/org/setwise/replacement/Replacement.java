package org.setwise.replacement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A seat of a running set that could be given to somebody new, when its members agree. */
@Entity
public class Replacement {
    @Id
    private UUID id;

    private UUID setId;

    @Enumerated(EnumType.STRING)
    private ReplacementState state;

    private Instant askedAt;
    private Instant settledAt;

    @Version
    private int version;

    protected Replacement() {}

    Replacement(UUID id, UUID setId, Instant at) {
        this.id = id;
        this.setId = setId;
        this.state = ReplacementState.ASKING;
        this.askedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID setId() {
        return setId;
    }

    ReplacementState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isAsking() {
        return state == ReplacementState.ASKING;
    }

    /** @throws ReplacementIsSettled unless members are still asked */
    void requireAsking() {
        if (!isAsking()) {
            throw new ReplacementIsSettled(state);
        }
    }

    /**
     * What follows from what the members said: one refusal settles it, and so does the agreement of all.
     *
     * @return whether the seat can be offered from now on
     */
    boolean settle(ReplacementTally tally, Instant at) {
        requireAsking();
        if (tally.refusing() > 0) {
            state = ReplacementState.REFUSED;
            settledAt = at;
        } else if (tally.agreeing() == tally.asked()) {
            agree(at);
            return true;
        }
        return false;
    }

    /** {@code ASKING → AGREED}. */
    void agree(Instant at) {
        requireAsking();
        state = ReplacementState.AGREED;
        settledAt = at;
    }

    /** {@code AGREED → FILLED}: somebody new has come. */
    void fill() {
        state = ReplacementState.FILLED;
    }
}
