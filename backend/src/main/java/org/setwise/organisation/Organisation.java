package org.setwise.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where people work, and what offers programmes. Its name is its own, whatever the case it is written in. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String name;
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
