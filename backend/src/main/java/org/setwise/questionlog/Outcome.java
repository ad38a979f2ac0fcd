package org.setwise.questionlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a turn came to, in its presenter's own words, or that it came to nothing to be kept (rule 20). */
@Entity
public class Outcome {
    @Id
    private UUID turnId;

    private UUID setId;
    private UUID programmeId;
    private UUID presenterId;

    /** Null is the explicit "none". */
    private String summary;

    private Instant recordedAt;

    @Version
    private int version;

    protected Outcome() {}

    Outcome(TurnStanding turn) {
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.presenterId = turn.presenterId();
    }

    /** @param words null for an explicit "none" */
    void record(String words, Instant at) {
        summary = words;
        recordedAt = at;
    }
}
