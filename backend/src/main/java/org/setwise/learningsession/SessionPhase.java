package org.setwise.learningsession;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One stretch of a session, in minutes. Phases do not change: a session replaces them. Its place in the script is its position, from 1. */
@Embeddable
public class SessionPhase {
    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    private int minutes;
    private UUID turnId;

    protected SessionPhase() {}

    /** @param turnId the turn it belongs to; null for a phase of the whole session */
    public SessionPhase(PhaseKind kind, int minutes, UUID turnId) {
        this.kind = Objects.requireNonNull(kind);
        this.minutes = minutes;
        this.turnId = turnId;
    }

    public PhaseKind kind() {
        return kind;
    }

    public int minutes() {
        return minutes;
    }

    /** The turn it belongs to, if it belongs to one. */
    public Optional<UUID> turnId() {
        return Optional.ofNullable(turnId);
    }

    public boolean belongsTo(UUID turn) {
        return turn.equals(turnId);
    }

    SessionPhase lasting(int otherMinutes) {
        return otherMinutes == minutes ? this : new SessionPhase(kind, otherMinutes, turnId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionPhase phase
                && kind == phase.kind
                && minutes == phase.minutes
                && Objects.equals(turnId, phase.turnId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, minutes, turnId);
    }

    @Override
    public String toString() {
        return kind + " " + minutes;
    }
}
