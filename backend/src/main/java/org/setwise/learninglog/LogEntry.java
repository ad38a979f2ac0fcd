package org.setwise.learninglog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody wrote into their learning log, of one of their sets or of none. */
@Entity
public class LogEntry {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID personId;

    private UUID setId;
    private UUID programmeId;
    private LocalDate day;
    private String text;
    private Instant writtenAt;

    @Version
    private int version;

    protected LogEntry() {}

    LogEntry(UUID id, UUID personId) {
        this.id = id;
        this.personId = personId;
    }

    UUID id() {
        return id;
    }

    UUID setId() {
        return setId;
    }

    int version() {
        return version;
    }

    /** It is of this set from here on; nulls for none. */
    void belongTo(UUID set, UUID programme) {
        setId = set;
        programmeId = programme;
    }

    void say(LocalDate ofDay, String words, Instant at) {
        day = ofDay;
        text = words;
        writtenAt = at;
    }
}
