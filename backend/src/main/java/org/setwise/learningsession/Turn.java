package org.setwise.learningsession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One presenter's air time in a session. Each member has one in a round (rule 8). */
@Entity
public class Turn {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID setId;
    private UUID programmeId;
    private UUID presenterId;
    private int round;
    private int position;

    @Enumerated(EnumType.STRING)
    private TurnState state;

    private Instant createdAt;
    private Instant presenterSettledAt;

    @Version
    private int version;

    protected Turn() {}

    /**
     * A turn that is yet to come.
     *
     * @param position its place among the turns of its session, from 1
     */
    Turn(UUID id, LearningSession session, UUID presenterId, int round, int position, Instant at) {
        this.id = id;
        this.sessionId = session.id();
        this.setId = session.setId();
        this.programmeId = session.programmeId();
        this.presenterId = presenterId;
        this.round = round;
        this.position = position;
        this.state = TurnState.PLANNED;
        this.createdAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID setId() {
        return setId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID presenterId() {
        return presenterId;
    }

    public boolean isPresentedBy(UUID person) {
        return presenterId.equals(person);
    }

    public int round() {
        return round;
    }

    public int position() {
        return position;
    }

    public TurnState state() {
        return state;
    }

    public boolean isPlanned() {
        return state == TurnState.PLANNED;
    }

    public boolean isPresenting() {
        return state == TurnState.PRESENTING;
    }

    public boolean isConcluded() {
        return state == TurnState.CONCLUDED;
    }

    /** Whether it was settled at the start of its session who presents. */
    boolean isPresenterSettled() {
        return presenterSettledAt != null;
    }

    /** Presented, or gone without: the round does not wait for it (rule 8). */
    boolean isHad() {
        return state == TurnState.CONCLUDED || state == TurnState.SKIPPED;
    }

    /** Takes place or took place. */
    boolean isHeld() {
        return state != TurnState.CANCELLED && state != TurnState.SKIPPED;
    }

    /** {@code PLANNED → PRESENTING}: the presenter has the floor. */
    void begin() {
        move(TurnState.PLANNED, TurnState.PRESENTING);
    }

    /** {@code PRESENTING → CONCLUDED}. That the outcome is there (rule 20) is asked of the gates before. */
    void conclude() {
        move(TurnState.PRESENTING, TurnState.CONCLUDED);
    }

    /** {@code PLANNED → CANCELLED}: the presenter is free to be planned again. */
    void cancel() {
        move(TurnState.PLANNED, TurnState.CANCELLED);
    }

    /** {@code PLANNED → SKIPPED}: the presenter goes without a turn in this round (rule 8). */
    void skip() {
        move(TurnState.PLANNED, TurnState.SKIPPED);
    }

    /** {@code PRESENTING → CANCELLED}, when its session was abandoned: the presenter is free to be planned again. */
    void breakOff() {
        move(TurnState.PRESENTING, TurnState.CANCELLED);
    }

    /** Another presents instead. Only while the turn is planned. */
    void passTo(UUID otherPresenter) {
        if (!isPlanned()) {
            throw new TurnIsNotInThisState("given to another presenter", state);
        }
        presenterId = otherPresenter;
    }

    /** It is settled who presents; nobody bids for it any more. */
    void settlePresenter(Instant at) {
        presenterSettledAt = at;
    }

    private void move(TurnState from, TurnState to) {
        if (state != from) {
            throw new TurnIsNotInThisState(to.name().toLowerCase(Locale.ROOT), state);
        }
        state = to;
    }
}
