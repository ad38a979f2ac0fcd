package org.setwise.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That a person reads an organisation's reports, and nothing else. */
@Entity
@IdClass(Sponsor.Key.class)
public class Sponsor {
    @Id
    private UUID organisationId;

    @Id
    private UUID personId;

    private Instant appointedAt;

    protected Sponsor() {}

    UUID organisationId() {
        return organisationId;
    }

    UUID personId() {
        return personId;
    }

    /** One person sponsors one organisation once. */
    public record Key(UUID organisationId, UUID personId) {}
}
