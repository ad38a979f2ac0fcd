package org.setwise.rotation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.setwise.learningsession.Turn;

/** That a presenter asks another to take their turn, and what the other says (rule 8). */
@Entity
public class TurnSwap {
    @Id
    private UUID id;

    private UUID turnId;
    private UUID setId;
    private UUID programmeId;
    private UUID askerId;
    private UUID askedId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private SwapState state;

    private Instant askedAt;
    private Instant answeredAt;

    @Version
    private int version;

    protected TurnSwap() {}

    /** Asked, and not answered yet. */
    TurnSwap(UUID id, Turn turn, UUID asked, String reason, Instant at) {
        this.id = id;
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.askerId = turn.presenterId();
        this.askedId = asked;
        this.reason = reason;
        this.state = SwapState.ASKED;
        this.askedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID turnId() {
        return turnId;
    }

    public UUID setId() {
        return setId;
    }

    public UUID askerId() {
        return askerId;
    }

    public UUID askedId() {
        return askedId;
    }

    public String reason() {
        return reason;
    }

    public SwapState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** {@code ASKED → ACCEPTED}: both agree. */
    void accept(Instant at) {
        answer(SwapState.ACCEPTED, at);
    }

    /** {@code ASKED → DECLINED}, without having to say why. */
    void decline(Instant at) {
        answer(SwapState.DECLINED, at);
    }

    /** {@code ASKED → WITHDRAWN}, by who asked. */
    void withdraw(Instant at) {
        answer(SwapState.WITHDRAWN, at);
    }

    private void answer(SwapState to, Instant at) {
        if (state != SwapState.ASKED) {
            throw new SwapIsNotInThisState(state);
        }
        state = to;
        answeredAt = at;
    }
}
