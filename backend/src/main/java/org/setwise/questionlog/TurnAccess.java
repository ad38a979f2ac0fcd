package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;

/** Who may know what is said in a turn: the members and the facilitator of its set (rule 25). */
@ApplicationScoped
public class TurnAccess {
    private final TurnStandingRepository turns;
    private final SetAccess sets;

    TurnAccess(TurnStandingRepository turns, SetAccess sets) {
        this.turns = turns;
        this.sets = sets;
    }

    /**
     * A turn to read in.
     *
     * @throws NotFound for outsiders
     * @throws org.setwise.platform.problem.NotAllowed for organisers and administrators
     */
    public TurnStanding toRead(UUID turnId) {
        return turns.read(turnId, standing(turnId));
    }

    /** A turn to write in: as {@link #toRead}, and it stays as it is until the transaction ends. */
    public TurnStanding toWrite(UUID turnId) {
        return turns.lock(turnId, standing(turnId));
    }

    private Standing standing(UUID turnId) {
        return sets.toContent(turns.setOf(turnId).orElseThrow(NotFound::new));
    }
}
