package org.setwise.questionlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;

/** A question of a turn. What was asked, by whom and in which phase never changes; where it stands does. */
@Entity
public class Question {
    private static final Set<QuestionState> CAN_BE_PUT = EnumSet.of(QuestionState.QUEUED, QuestionState.PARKED);
    private static final Set<QuestionState> OPEN = EnumSet.of(QuestionState.QUEUED, QuestionState.ASKED);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID turnId;

    @Column(updatable = false)
    private UUID setId;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID askerId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PhaseKind phase;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    private Instant loggedAt;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String answerNote;
    private boolean madeMeThink;
    private Instant askedAt;
    private Instant answeredAt;

    @Version
    private int version;

    protected Question() {}

    /** A question that waits for its moment. It takes the phase that is on, and that phase's usual kind if none is given. */
    Question(UUID id, TurnStanding turn, int number, NewQuestion asked, Instant at) {
        this.id = id;
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.askerId = turn.me();
        this.number = number;
        this.text = asked.text();
        this.phase = turn.phase();
        this.kind = asked.kind() == null ? QuestionKind.usualIn(phase) : asked.kind();
        this.purpose = asked.purpose();
        this.state = QuestionState.QUEUED;
        this.loggedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID turnId() {
        return turnId;
    }

    public UUID askerId() {
        return askerId;
    }

    public QuestionState state() {
        return state;
    }

    /** Whether it has been before the presenter, whatever became of it. */
    public boolean wasPut() {
        return askedAt != null;
    }

    /** {@code QUEUED | PARKED → ASKED}: it is before the presenter. */
    void put(Instant at) {
        move("put", CAN_BE_PUT, QuestionState.ASKED);
        askedAt = at;
    }

    /**
     * {@code ASKED → ANSWERED}, once.
     *
     * @param note what the presenter keeps of the answer; null for nothing
     */
    void answer(String note, Instant at) {
        move("answered", EnumSet.of(QuestionState.ASKED), QuestionState.ANSWERED);
        answerNote = note;
        answeredAt = at;
    }

    /** {@code QUEUED | ASKED → PARKED}: perhaps later. */
    void park() {
        move("parked", OPEN, QuestionState.PARKED);
    }

    /** {@code QUEUED | ASKED → DECLINED}, by the presenter. */
    void decline() {
        move("declined", OPEN, QuestionState.DECLINED);
    }

    /** {@code QUEUED | ASKED → WITHDRAWN}, by its asker. */
    void withdraw() {
        move("withdrawn", OPEN, QuestionState.WITHDRAWN);
    }

    /** The presenter's mark. A question can be marked once it was put, however it ended and however late. */
    void mark(boolean madeThePresenterThink) {
        if (!wasPut()) {
            throw new QuestionWasNeverPut();
        }
        madeMeThink = madeThePresenterThink;
    }

    private void move(String step, Set<QuestionState> from, QuestionState to) {
        if (!from.contains(state)) {
            throw new QuestionIsNotInThisState(step, state);
        }
        state = to;
    }
}
