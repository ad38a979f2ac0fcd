package org.setwise.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.person.EmailAddress;

/** That whoever has this address is entitled, from one day to another (rule 2). */
@Entity
public class RosterEntry {
    @Id
    private UUID id;

    private UUID rosterId;
    private String email;
    private String name;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String note;
    private String source;
    private Instant createdAt;

    @Version
    private int version;

    protected RosterEntry() {}

    RosterEntry(UUID id, UUID rosterId, RosterEntryDraft draft, Instant at) {
        this.id = id;
        this.rosterId = rosterId;
        this.createdAt = at;
        describe(draft);
    }

    public UUID id() {
        return id;
    }

    public UUID rosterId() {
        return rosterId;
    }

    public String email() {
        return email;
    }

    /** As the organiser knows the person; null when nobody said. */
    public String name() {
        return name;
    }

    /** The first day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null for no end. */
    public LocalDate validTo() {
        return validTo;
    }

    /** For organisers; null when there is none. */
    public String note() {
        return note;
    }

    /** Where it is known from; null when nobody said. */
    public String source() {
        return source;
    }

    /** Whether it entitles on that day; both its first and its last day count. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public int version() {
        return version;
    }

    void describe(RosterEntryDraft draft) {
        email = EmailAddress.normalised(draft.email());
        name = draft.name();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        note = draft.note();
        source = draft.source();
    }

    /** @param holdsPlace whether this person is offered or has a place in the programme */
    RosterEntryView shownOn(LocalDate day, boolean holdsPlace) {
        return new RosterEntryView(
                id, rosterId, email, name, validFrom, validTo, note, source, isValidOn(day), holdsPlace, version);
    }
}
