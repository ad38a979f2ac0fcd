package org.setwise.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A named group of people entitled to a programme, with places that are kept for them. */
@Entity
public class Roster {
    @Id
    private UUID id;

    private UUID programmeId;
    private String name;
    private int reservedPlaces;
    private Instant createdAt;

    @Version
    private int version;

    protected Roster() {}

    Roster(UUID id, UUID programmeId, RosterDraft draft, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.createdAt = at;
        describe(draft);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String name() {
        return name;
    }

    /** How many of the programme's places nobody else gets (rule 3). */
    public int reservedPlaces() {
        return reservedPlaces;
    }

    public int version() {
        return version;
    }

    void describe(RosterDraft draft) {
        name = draft.name();
        reservedPlaces = draft.reservedPlaces();
    }
}
