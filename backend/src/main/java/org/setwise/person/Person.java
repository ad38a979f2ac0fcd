package org.setwise.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody who signs in, known by an email address. The name is given at the first visit, hence null before it. */
@Entity
public class Person {
    @Id
    private UUID id;

    private String email;
    private String name;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ExperienceLevel experienceLevel;

    private boolean administrator;
    private Instant deactivatedAt;
    private Instant erasedAt;
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {}

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    /** Null until the person has given it. */
    public String name() {
        return name;
    }

    public boolean hasName() {
        return name != null;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** The language of the mails this person gets. */
    public Language language() {
        return language;
    }

    /** Null until the person has named an organisation. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Null until the person has said. */
    public ExperienceLevel experienceLevel() {
        return experienceLevel;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isDeactivated() {
        return deactivatedAt != null;
    }

    /** Whether nothing is known of them any more; what they were part of shows a former member. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    public PersonRef ref() {
        return PersonRef.of(id, name);
    }

    /** The person tells who they are. */
    void introduce(String givenName, ZoneId zone, ExperienceLevel level) {
        name = givenName;
        timeZone = zone.getId();
        experienceLevel = level;
    }

    void readMailsIn(Language chosen) {
        language = chosen;
    }

    /** What somebody else calls this person until they introduce themselves. */
    public void beCalled(String givenName) {
        name = givenName;
    }

    /** @param organisation null when the person belongs to none */
    public void belongTo(UUID organisation) {
        organisationId = organisation;
    }

    /** What the person told when applying for a place, kept as the profile's newest word. */
    public void gainExperience(ExperienceLevel level) {
        experienceLevel = level;
    }

    public void makeAdministrator() {
        administrator = true;
    }

    /** From here on the person cannot sign in. Doing it again keeps the first instant. */
    void deactivate(Instant at) {
        if (deactivatedAt == null) {
            deactivatedAt = at;
        }
    }

    void reactivate() {
        deactivatedAt = null;
    }
}
