package org.setwise.learningsession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** Whether one member came to one session (rule 14). Until somebody said otherwise, the member is expected. */
@Entity
@IdClass(Attendance.Key.class)
public class Attendance {
    @Id
    private UUID sessionId;

    @Id
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AttendanceState state;

    private UUID recordedBy;
    private Instant recordedAt;
    private Instant confirmedAt;

    protected Attendance() {}

    /** The member is expected. */
    Attendance(UUID sessionId, UUID personId, Instant at) {
        this.sessionId = sessionId;
        this.personId = personId;
        this.state = AttendanceState.EXPECTED;
        this.recordedAt = at;
    }

    public UUID personId() {
        return personId;
    }

    public AttendanceState state() {
        return state;
    }

    public boolean isPresent() {
        return state == AttendanceState.ATTENDED;
    }

    /** Whether the member said that they will come. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Since when it stands as it does. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The member says that they will come; also after apologising. Whoever is there already has no need to. */
    void confirm(UUID by, Instant at) {
        if (isPresent()) {
            throw new AlreadyThere();
        }
        record(AttendanceState.EXPECTED, by, at);
        confirmedAt = confirmedAt == null ? at : confirmedAt;
    }

    /** The member came; also after apologising, or after having been taken for absent. */
    void attend(UUID by, Instant at) {
        record(AttendanceState.ATTENDED, by, at);
    }

    /** The member said beforehand that they cannot come. Whoever came already cannot say so any more. */
    void apologise(UUID by, Instant at) {
        if (isPresent()) {
            throw new AlreadyThere();
        }
        confirmedAt = null;
        record(AttendanceState.APOLOGISED, by, at);
    }

    /** {@code EXPECTED → ABSENT}, when the session is over; whoever came or apologised stays so. */
    void closeAt(Instant at) {
        if (state == AttendanceState.EXPECTED) {
            record(AttendanceState.ABSENT, null, at);
        }
    }

    /** The host sets right what stands here, whatever it is. */
    void correct(AttendanceState right, UUID by, Instant at) {
        if (right == AttendanceState.APOLOGISED) {
            confirmedAt = null;
        }
        record(right, by, at);
    }

    private void record(AttendanceState newState, UUID by, Instant at) {
        if (state != newState) {
            state = newState;
            recordedBy = by;
            recordedAt = at;
        }
    }

    /** One member attends one session once. */
    public record Key(UUID sessionId, UUID personId) {}
}
