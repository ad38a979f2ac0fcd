package org.setwise.questionlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a presenter brings to a turn. A draft is its author's alone; once released the set can read it. */
@Entity
public class Dilemma {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID turnId;

    @Column(updatable = false)
    private UUID setId;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID authorId;

    private String title;
    private String brief;
    private boolean willingToShare;
    private boolean someControl;

    @Column(name = "is_current")
    private boolean current;

    private boolean unresolved;
    private Instant writtenAt;
    private Instant releasedAt;

    @Version
    private int version;

    protected Dilemma() {}

    /** The dilemma that its presenter begins to write for this turn. */
    Dilemma(UUID id, TurnStanding turn) {
        this.id = id;
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.authorId = turn.me();
    }

    public UUID id() {
        return id;
    }

    public UUID turnId() {
        return turnId;
    }

    public UUID authorId() {
        return authorId;
    }

    public String title() {
        return title;
    }

    public String brief() {
        return brief;
    }

    public boolean willingToShare() {
        return willingToShare;
    }

    public boolean someControl() {
        return someControl;
    }

    public boolean current() {
        return current;
    }

    public boolean unresolved() {
        return unresolved;
    }

    /** Null while it is a draft. */
    public Instant releasedAt() {
        return releasedAt;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public DilemmaState state() {
        return isReleased() ? DilemmaState.RELEASED : DilemmaState.DRAFT;
    }

    public int version() {
        return version;
    }

    /** Whether its author may still change it: until it is released and its turn has begun. */
    boolean canBeWrittenIn(TurnStanding turn) {
        return turn.isPlanned() || (turn.isPresenting() && !isReleased());
    }

    /** Takes what its author wrote. Whoever has read it relies on the four statements, so a released one keeps them (rule 13). */
    void write(DilemmaDraft draft, TurnStanding turn, Instant at) {
        if (!canBeWrittenIn(turn)) {
            throw DilemmaIsSettled.byItsTurn();
        }
        title = draft.title();
        brief = draft.brief();
        willingToShare = draft.willingToShare();
        someControl = draft.someControl();
        current = draft.current();
        unresolved = draft.unresolved();
        writtenAt = at;
        if (isReleased()) {
            requireStatements();
        }
    }

    /** {@code DRAFT → RELEASED}, with the four statements (rule 13). */
    void release(TurnStanding turn, Instant at) {
        if (isReleased()) {
            throw DilemmaIsSettled.byItsRelease();
        }
        if (!canBeWrittenIn(turn)) {
            throw DilemmaIsSettled.byItsTurn();
        }
        requireStatements();
        releasedAt = at;
    }

    private void requireStatements() {
        List<String> missing = new ArrayList<>();
        if (!willingToShare) {
            missing.add("you are willing to share it");
        }
        if (!someControl) {
            missing.add("you have some control over it");
        }
        if (!current) {
            missing.add("it is current");
        }
        if (!unresolved) {
            missing.add("it is unresolved");
        }
        if (!missing.isEmpty()) {
            throw new DilemmaLacksStatements(missing);
        }
    }
}
