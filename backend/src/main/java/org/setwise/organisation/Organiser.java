package org.setwise.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That a person organises an organisation's programmes, all of them. */
@Entity
@IdClass(Organiser.Key.class)
public class Organiser {
    @Id
    private UUID organisationId;

    @Id
    private UUID personId;

    private Instant appointedAt;

    protected Organiser() {}

    UUID organisationId() {
        return organisationId;
    }

    UUID personId() {
        return personId;
    }

    /** One person organises one organisation once. */
    public record Key(UUID organisationId, UUID personId) {}
}
