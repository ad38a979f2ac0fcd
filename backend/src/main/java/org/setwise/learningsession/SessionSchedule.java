package org.setwise.learningsession;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.setwise.learningset.SessionKind;
import org.setwise.programme.FacilitationMode;

/** For whom, when and how a session is held: all of a session that does not move with its phases. */
@MappedSuperclass
abstract class SessionSchedule {
    @Id
    UUID id;

    UUID setId;
    UUID programmeId;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    int number;
    Instant startsAt;
    int minutes;

    /** Null is "as the contract"; a value can only be stricter than it (rule 7). */
    @Enumerated(EnumType.STRING)
    FacilitationMode mode;

    String joinLink;
    UUID hostId;
    Instant createdAt;

    public UUID id() {
        return id;
    }

    public UUID setId() {
        return setId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public SessionKind kind() {
        return kind;
    }

    /** Its number in its set, from 1, in the order of planning. */
    public int number() {
        return number;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Its length, which the phases always sum to (rule 11). */
    public int minutes() {
        return minutes;
    }

    /** The mode it is held in: its own if it is stricter than its contract, else its contract's (rule 7). */
    public FacilitationMode modeUnder(FacilitationMode contractMode) {
        return mode == null ? contractMode : mode;
    }

    /** Null when the set's link serves. */
    public String joinLink() {
        return joinLink;
    }

    /** Null until somebody was named or starts it. */
    public UUID hostId() {
        return hostId;
    }

    public boolean isHostedBy(UUID person) {
        return person.equals(hostId);
    }
}
