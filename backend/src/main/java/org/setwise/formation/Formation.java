package org.setwise.formation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** One proposal of sets for everybody who awaits a place in a programme: how it came about and what became of it. */
@Entity
public class Formation {
    @Id
    private UUID id;

    private UUID programmeId;
    private int number;

    @Enumerated(EnumType.STRING)
    private FormationState state;

    private String timeZone;
    private int seconds;
    private UUID startedBy;
    private UUID aroundId;
    private Instant startedAt;
    private Instant heartbeatAt;
    private Instant endedAt;
    private boolean stopAsked;
    private int broken;
    private long leftOverCost;
    private int points;
    private Integer leastPoints;
    private Instant bestAt;
    private Instant sharedAt;
    private Instant acceptedAt;
    private UUID acceptedBy;

    @Version
    private int version;

    protected Formation() {}

    /**
     * A formation that runs.
     *
     * @param around the proposal whose pins it keeps; null for none
     */
    Formation(UUID id, UUID programmeId, int number, ZoneId zone, Duration limit, UUID by, UUID around, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.number = number;
        this.state = FormationState.RUNNING;
        this.timeZone = zone.getId();
        this.seconds = (int) limit.toSeconds();
        this.startedBy = by;
        this.aroundId = around;
        this.startedAt = at;
        this.heartbeatAt = at;
    }

    public UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    /** Counts a programme's proposals, from 1. */
    int number() {
        return number;
    }

    FormationState state() {
        return state;
    }

    boolean isRunning() {
        return state == FormationState.RUNNING;
    }

    boolean isAccepted() {
        return state == FormationState.ACCEPTED;
    }

    /** The zone in which its sets meet. */
    ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** How long it looks for better sets. */
    Duration limit() {
        return Duration.ofSeconds(seconds);
    }

    Optional<UUID> aroundId() {
        return Optional.ofNullable(aroundId);
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Null while it runs. */
    Instant endedAt() {
        return endedAt;
    }

    boolean stopAsked() {
        return stopAsked;
    }

    int broken() {
        return broken;
    }

    int points() {
        return points;
    }

    /** No arrangement of the people seated costs fewer points; null before it is known. */
    Integer leastPoints() {
        return leastPoints;
    }

    /** When the best so far was found; null before the first. */
    Instant bestAt() {
        return bestAt;
    }

    /** Null while applicants are not shown it. */
    Instant sharedAt() {
        return sharedAt;
    }

    /** Null unless its sets were made. */
    Instant acceptedAt() {
        return acceptedAt;
    }

    int version() {
        return version;
    }

    /** Asks whichever node it runs on to stop with the best so far. */
    void askToStop() {
        requireState(isRunning(), "stopped");
        stopAsked = true;
    }

    /** {@code RUNNING →} the given end. */
    void end(FormationState how, Instant at) {
        requireState(isRunning(), "ended");
        state = how;
        endedAt = at;
        heartbeatAt = at;
    }

    /** Notes that it still runs, on whichever node. */
    void beat(Instant at) {
        heartbeatAt = at;
    }

    /** Notes how good what it proposes is. */
    void weigh(int brokenRules, long costOfLeftOver, int costPoints, int least, Instant at) {
        broken = brokenRules;
        leftOverCost = costOfLeftOver;
        points = costPoints;
        leastPoints = least;
        bestAt = at;
    }

    /** @throws FormationIsNotInThisState while it runs, when it failed, and when it was accepted */
    void requireOpenProposal(String step) {
        requireState(!isRunning() && !isAccepted() && state != FormationState.FAILED, step);
    }

    /** From here on applicants are shown the sets proposed to them. */
    void share(Instant at) {
        requireOpenProposal("shown to applicants");
        sharedAt = at;
    }

    /** Applicants are shown it no longer. */
    void hide() {
        sharedAt = null;
    }

    /** Somebody declined the set proposed to them: whoever looks at it still, sees an older version. */
    void changedByApplicants(Instant at) {
        heartbeatAt = at;
    }

    /** {@code → ACCEPTED}: its sets have been made. */
    void accept(UUID by, Instant at) {
        requireOpenProposal("accepted");
        state = FormationState.ACCEPTED;
        acceptedAt = at;
        acceptedBy = by;
    }

    private void requireState(boolean fits, String step) {
        if (!fits) {
            throw new FormationIsNotInThisState(step, state);
        }
    }
}
