package org.setwise.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What was tried of an action, what happened, what was learned and what stood in the way; or that it was not tried yet. */
@Entity
public class ProgressNote {
    @Id
    private UUID id;

    private UUID actionId;
    private UUID setId;
    private UUID programmeId;

    /** Null for a note between sessions. */
    private UUID sessionId;

    private UUID authorId;
    private boolean notYet;
    private String tried;
    private String happened;
    private String learned;
    private String obstacle;
    private Instant notedAt;

    protected ProgressNote() {}

    ProgressNote(UUID id, Action action, UUID authorId, NewProgressNote noted, Instant at) {
        this.id = id;
        this.actionId = action.id();
        this.setId = action.setId();
        this.programmeId = action.programmeId();
        this.sessionId = noted.sessionId();
        this.authorId = authorId;
        this.notYet = noted.notYet();
        this.tried = noted.tried();
        this.happened = noted.happened();
        this.learned = noted.learned();
        this.obstacle = noted.obstacle();
        this.notedAt = at;
    }
}
