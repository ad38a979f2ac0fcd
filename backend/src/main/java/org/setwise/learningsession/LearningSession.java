package org.setwise.learningsession;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.programme.FacilitationMode;

/** One meeting of a set. It owns its script of phases and where in it the set is. */
@Entity
public class LearningSession extends SessionClock {
    @Enumerated(EnumType.STRING)
    private SessionState state;

    private Instant startedAt;
    private Instant concludedAt;
    private String reason;
    private boolean abandoned;

    @ElementCollection
    @CollectionTable(name = "session_phase", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<SessionPhase> phases = new ArrayList<>();

    @Version
    private int version;

    protected LearningSession() {}

    /** A planned session, still without a script: {@link #follow} gives it one before it is kept. */
    LearningSession(UUID id, UUID setId, UUID programmeId, SessionKind kind, int number, Instant at) {
        this.id = id;
        this.setId = setId;
        this.programmeId = programmeId;
        this.kind = kind;
        this.number = number;
        this.state = SessionState.PLANNED;
        this.createdAt = at;
    }

    public SessionState state() {
        return state;
    }

    public boolean isPlanned() {
        return state == SessionState.PLANNED;
    }

    public boolean isRunning() {
        return state == SessionState.IN_PROGRESS;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    /** Why it was postponed or cancelled. */
    public String reason() {
        return reason;
    }

    /** Whether it was concluded by itself, because everybody had left. */
    public boolean isAbandoned() {
        return abandoned;
    }

    public int version() {
        return version;
    }

    public List<SessionPhase> phases() {
        return List.copyOf(phases);
    }

    /** The phase that is on, while the session runs. */
    public Optional<SessionPhase> currentPhase() {
        return currentPosition() == null ? Optional.empty() : Optional.of(phases.get(currentPosition() - 1));
    }

    /** Whether the phase that is on is of this kind, and this turn's or the whole session's. */
    public boolean isIn(PhaseKind kindOfPhase, UUID turnId) {
        return currentPhase()
                .filter(phase -> phase.kind() == kindOfPhase)
                .filter(phase -> phase.turnId().isEmpty() || phase.belongsTo(turnId))
                .isPresent();
    }

    /** When the phase that is on should end. */
    public Optional<Instant> phaseEndsAt() {
        return currentPhase().map(phase -> endOfPhase(phase.minutes()));
    }

    /** When it is held and how, while it is planned. */
    void schedule(Instant at, FacilitationMode stricterMode, UUID host, String link) {
        requirePlanned("changed");
        startsAt = at;
        mode = stricterMode;
        hostId = host;
        joinLink = link;
    }

    /** Begins at another time, while it is planned. */
    void moveTo(Instant at) {
        requirePlanned("moved");
        startsAt = at;
    }

    /** Takes a script, and with it the script's length (rule 11), while it is planned. */
    void follow(PhaseScript script) {
        requirePlanned("changed");
        minutes = script.minutes();
        replacePhases(script.phases());
    }

    /** Takes another script of the same length (rule 11), while it is planned. */
    void rewrite(PhaseScript script) {
        requirePlanned("changed");
        if (script.minutes() != minutes) {
            throw new PhasesDoNotSumToTheLength(script.minutes(), minutes);
        }
        replacePhases(script.phases());
    }

    /**
     * {@code PLANNED → IN_PROGRESS}, at the first phase.
     *
     * @param host who runs the phases from here on
     */
    void start(UUID host, Instant at) {
        requirePlanned("started");
        state = SessionState.IN_PROGRESS;
        hostId = host;
        startedAt = at;
        enter(1, at);
    }

    /** The move to the next phase, not made yet, so that the gates can be asked. Leaves nothing out: see {@link PhaseMovedOn}. */
    PhaseMove moveFrom(int from) {
        requireAt(from, "advanced");
        if (from == phases.size()) {
            throw new NoFurtherPhase();
        }
        return new PhaseMove(this, phases.get(from - 1), phases.get(from));
    }

    /** The move out of reflection, not made yet. */
    PhaseMove lastMove() {
        requireRunning("concluded");
        if (currentPosition() != phases.size()) {
            throw new SessionIsNotAtItsEnd(currentPosition(), phases.size());
        }
        return new PhaseMove(this, phases.getLast(), null);
    }

    /** Goes on to the phase after {@code from}. */
    void advance(int from, Instant at) {
        moveFrom(from);
        enter(from + 1, at);
    }

    /** Gives the phase that is on more minutes, taken from later phases; reflection and dilemmas give none (rule 23). */
    void extend(int from, int moreMinutes) {
        requireAt(from, "extended");
        replacePhases(new PhaseScript(phases).extended(from, moreMinutes).phases());
    }

    /** {@code IN_PROGRESS → CONCLUDED}, from reflection only. */
    void conclude(Instant at) {
        lastMove();
        state = SessionState.CONCLUDED;
        concludedAt = at;
        leaveLastPhase();
    }

    /** {@code IN_PROGRESS → CONCLUDED}, from wherever it was left by everybody. */
    void abandon(Instant at) {
        requireRunning("abandoned");
        state = SessionState.CONCLUDED;
        concludedAt = at;
        abandoned = true;
        leaveLastPhase();
    }

    void pause(Instant at) {
        requireRunning("paused");
        standStill(at);
    }

    /** Anybody can stop it, at once and for no reason. */
    void stop(UUID person, Instant at) {
        requireRunning("stopped");
        standStillFor(person, at);
    }

    void resume(Instant at) {
        requireRunning("resumed");
        goAgain(at);
    }

    /** Another runs the phases from here on. */
    void passHostingTo(UUID person) {
        requireRunning("hosted by another");
        hostId = person;
    }

    /** {@code PLANNED → POSTPONED}: another session will be planned instead. */
    void postpone(String why) {
        requirePlanned("postponed");
        state = SessionState.POSTPONED;
        reason = why;
    }

    /** {@code PLANNED → CANCELLED}. */
    void cancel(String why) {
        requirePlanned("cancelled");
        state = SessionState.CANCELLED;
        reason = why;
    }

    /** Its host has left the set: whoever starts it, or takes it on, runs it. */
    void goOnWithoutHost() {
        hostId = null;
    }

    /** Another hosts it, or nobody is named, while it is planned. */
    void hostBy(UUID host) {
        requirePlanned("given another host");
        hostId = host;
    }

    /** Whether one can come in: while it runs, and a little before it begins. */
    boolean isOpenAt(Instant now, Duration before) {
        return isRunning() || (isPlanned() && !now.isBefore(startsAt.minus(before)));
    }

    void requirePlanned(String step) {
        if (!isPlanned()) {
            throw new SessionIsNotInThisState(step, state);
        }
    }

    void requireRunning(String step) {
        if (!isRunning()) {
            throw new SessionIsNotInThisState(step, state);
        }
    }

    private void requireAt(int from, String step) {
        requireRunning(step);
        if (currentPosition() != from) {
            throw new PhaseMovedOn(from, currentPosition());
        }
    }

    /** Position by position, so that only what differs is written. */
    private void replacePhases(List<SessionPhase> others) {
        for (int i = 0; i < others.size(); i++) {
            if (i == phases.size()) {
                phases.add(others.get(i));
            } else if (!phases.get(i).equals(others.get(i))) {
                phases.set(i, others.get(i));
            }
        }
        phases.subList(others.size(), phases.size()).clear();
    }
}
