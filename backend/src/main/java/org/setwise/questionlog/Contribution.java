package org.setwise.questionlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A member's own experience, shared beside the questions where the set's mode has it (rule 18). It is never changed. */
@Entity
public class Contribution {
    @Id
    private UUID id;

    private UUID turnId;
    private UUID setId;
    private UUID programmeId;
    private UUID authorId;
    private String text;
    private Instant sharedAt;

    protected Contribution() {}

    Contribution(UUID id, TurnStanding turn, String text, Instant at) {
        this.id = id;
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.authorId = turn.me();
        this.text = text;
        this.sharedAt = at;
    }

    public UUID id() {
        return id;
    }
}
