package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;

/** What people note for themselves in a turn, during it and after it. Nothing of it is told to anybody. */
@ApplicationScoped
@Transactional
public class PrivateNoteService {
    private final PrivateNoteRepository notes;
    private final TurnAccess turns;
    private final Clock clock;

    PrivateNoteService(PrivateNoteRepository notes, TurnAccess turns, Clock clock) {
        this.notes = notes;
        this.turns = turns;
        this.clock = clock;
    }

    public PrivateNoteView show(UUID turnId) {
        return notes.of(turns.toRead(turnId)).orElseGet(() -> new PrivateNoteView(turnId, "", null));
    }

    public PrivateNoteView write(UUID turnId, PrivateNoteEntry entry) {
        TurnStanding turn = turns.toRead(turnId);
        if (!turn.isTakingPart()) {
            throw new NotAllowed();
        }
        Instant now = clock.instant();
        notes.write(turn, entry.text(), now);
        return new PrivateNoteView(turnId, entry.text(), now);
    }
}
