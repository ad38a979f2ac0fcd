package org.setwise.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.setwise.questionlog.TurnStanding;

/** What a presenter undertakes to try before the next session (rule 21). */
@Entity
public class Action {
    private static final Set<ActionState> UNFINISHED =
            EnumSet.of(ActionState.OPEN, ActionState.TRIED, ActionState.CARRIED);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID turnId;

    @Column(updatable = false)
    private UUID sessionId;

    @Column(updatable = false)
    private UUID setId;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID ownerId;

    private String description;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String dropReason;

    @Column(updatable = false)
    private Instant undertakenAt;

    @Version
    private int version;

    protected Action() {}

    /** An action that the presenter of this turn undertakes. */
    Action(UUID id, TurnStanding turn, NewAction undertaken, Instant at) {
        this.id = id;
        this.turnId = turn.id();
        this.sessionId = turn.sessionId();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.ownerId = turn.presenterId();
        this.description = undertaken.description();
        this.dueOn = undertaken.dueOn();
        this.state = ActionState.OPEN;
        this.undertakenAt = at;
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

    public UUID ownerId() {
        return ownerId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ActionState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Says it in other words, or for another day, until it is finished. */
    void change(NewAction changed) {
        require("changed", UNFINISHED);
        description = changed.description();
        dueOn = changed.dueOn();
    }

    /** Progress is noted: {@code OPEN | CARRIED → TRIED}, unless the note is a "not yet". */
    void progress(boolean notYet) {
        require("progressed", UNFINISHED);
        if (!notYet) {
            state = ActionState.TRIED;
        }
    }

    /** {@code TRIED → DONE}. */
    void complete() {
        require("completed", EnumSet.of(ActionState.TRIED));
        state = ActionState.DONE;
    }

    /** {@code OPEN | TRIED | CARRIED → CARRIED}: it is taken on to a later day. */
    void carry(LocalDate laterDay) {
        require("carried", UNFINISHED);
        state = ActionState.CARRIED;
        dueOn = laterDay;
    }

    /** {@code OPEN | TRIED | CARRIED → DROPPED}, for a reason. */
    void drop(String reason) {
        require("dropped", UNFINISHED);
        state = ActionState.DROPPED;
        dropReason = reason;
    }

    private void require(String step, Set<ActionState> from) {
        if (!from.contains(state)) {
            throw new ActionIsNotInThisState(step, state);
        }
    }
}
