package org.setwise.learningsession;

import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The clock of a session: which phase is on and since when, and whether it stands still. */
@MappedSuperclass
abstract class SessionClock extends SessionSchedule {
    private Integer currentPhase;
    private Instant phaseStartedAt;
    private Instant pausedAt;
    private UUID stoppedBy;
    private UUID speakerId;

    /** The position of the phase that is on, from 1; null unless the session runs. */
    public Integer currentPosition() {
        return currentPhase;
    }

    /** When the phase that is on began, moved on by every pause since. */
    public Instant phaseStartedAt() {
        return phaseStartedAt;
    }

    /** Since when the clock stands still, if it does. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    /** Whether somebody pressed stop. */
    public boolean isStopped() {
        return stoppedBy != null;
    }

    boolean isStoppedBy(UUID person) {
        return person.equals(stoppedBy);
    }

    /** When the phase that is on should end if it has this length; while the clock stands, as of the moment at which it stopped. */
    Instant endOfPhase(int minutes) {
        return phaseStartedAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whose word it is in a round; null when nobody was named. */
    public UUID speakerId() {
        return speakerId;
    }

    void nameSpeaker(UUID person) {
        speakerId = person;
    }

    /** A pause ends with the phase in which it was made. */
    void enter(int position, Instant at) {
        currentPhase = position;
        phaseStartedAt = at;
        pausedAt = null;
        stoppedBy = null;
        speakerId = null;
    }

    void leaveLastPhase() {
        currentPhase = null;
        phaseStartedAt = null;
        pausedAt = null;
        stoppedBy = null;
        speakerId = null;
    }

    /** Stands still; doing it again changes nothing. */
    void standStill(Instant at) {
        if (pausedAt == null) {
            pausedAt = at;
        }
    }

    /** Stands still because this person asked for it. */
    void standStillFor(UUID person, Instant at) {
        standStill(at);
        if (stoppedBy == null) {
            stoppedBy = person;
        }
    }

    /** Goes again, with as much time left for the phase as when it stopped. */
    void goAgain(Instant at) {
        if (pausedAt != null) {
            phaseStartedAt = phaseStartedAt.plus(Duration.between(pausedAt, at));
            pausedAt = null;
            stoppedBy = null;
        }
    }
}
