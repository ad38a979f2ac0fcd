package org.setwise.learningsession;

import java.util.Optional;
import java.util.UUID;

/**
 * A session about to go from one phase to the next.
 *
 * @param left the phase that is on
 * @param entered the phase that comes; null when the session is about to conclude
 */
public record PhaseMove(LearningSession session, SessionPhase left, SessionPhase entered) {

    public boolean leaves(PhaseKind kind) {
        return left.kind() == kind;
    }

    public boolean enters(PhaseKind kind) {
        return entered != null && entered.kind() == kind;
    }

    /** The turn that would be over: its last phase is left. */
    public Optional<UUID> concludedTurn() {
        return left.turnId().filter(turn -> entered == null || !entered.belongsTo(turn));
    }

    /** The turn that would begin: its first phase is entered. */
    public Optional<UUID> begunTurn() {
        return entered == null ? Optional.empty() : entered.turnId().filter(turn -> !left.belongsTo(turn));
    }
}
