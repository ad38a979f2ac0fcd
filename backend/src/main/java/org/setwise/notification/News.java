package org.setwise.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What people are to be told, in ids and instants.
 *
 * @param occasion what makes it this one: a person is told of a kind once for one occasion
 * @param pollId null where it is about none
 * @param until until when an offer stands, or something is kept; null where it is about neither
 * @param sessions as they are now
 */
record News(
        NotificationKind kind,
        String occasion,
        UUID programmeId,
        UUID setId,
        UUID turnId,
        UUID enrolmentId,
        UUID pollId,
        Instant until,
        List<ToldSession> sessions) {

    /** @param wasAt when it was to begin before; null where that is not what is told */
    record ToldSession(UUID sessionId, Instant startsAt, Instant wasAt) {}

    static News ofSet(NotificationKind kind, String occasion, SetRef set) {
        return new News(kind, occasion, set.programmeId(), set.setId(), null, null, null, null, List.of());
    }

    static News ofProgramme(NotificationKind kind, String occasion, UUID programmeId) {
        return new News(kind, occasion, programmeId, null, null, null, null, null, List.of());
    }

    static News ofEnrolment(NotificationKind kind, String occasion, EnrolmentRef enrolment) {
        return new News(
                kind,
                occasion,
                enrolment.programmeId(),
                enrolment.setId(),
                null,
                enrolment.enrolmentId(),
                null,
                enrolment.offerExpiresAt(),
                List.of());
    }

    News about(List<ToldSession> told) {
        return new News(kind, occasion, programmeId, setId, turnId, enrolmentId, pollId, until, told);
    }

    /** Until when what is told of stands. */
    News until(Instant moment) {
        return new News(kind, occasion, programmeId, setId, turnId, enrolmentId, pollId, moment, sessions);
    }

    News ofTurn(UUID turn) {
        return new News(kind, occasion, programmeId, setId, turn, enrolmentId, pollId, until, sessions);
    }

    News ofPoll(UUID poll) {
        return new News(kind, occasion, programmeId, setId, turnId, enrolmentId, poll, until, sessions);
    }

    /** Which set, in which programme. */
    record SetRef(UUID setId, UUID programmeId) {}

    /** Whose way into which set. */
    record EnrolmentRef(UUID enrolmentId, UUID personId, UUID programmeId, UUID setId, Instant offerExpiresAt) {}
}
