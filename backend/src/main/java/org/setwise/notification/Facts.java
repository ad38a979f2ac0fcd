package org.setwise.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetState;
import org.setwise.person.Language;
import org.setwise.platform.reference.NamedRef;

/**
 * A notification with everything that is true now of what it tells.
 *
 * @param until until when the offer was said to stand, or something to be kept
 * @param pollId null where it is about none
 * @param set null where it is about none
 */
record Facts(
        UUID id,
        NotificationKind kind,
        Instant writtenAt,
        boolean read,
        Instant until,
        Receiver receiver,
        NamedRef programme,
        SetFacts set,
        UUID turnId,
        UUID pollId,
        Place place,
        boolean presents,
        List<SessionFacts> sessions) {

    /**
     * @param active has an account that may sign in
     * @param wantsMail has not switched off the mails of this kind
     */
    record Receiver(
            UUID id, String name, String email, ZoneId zone, Language language, boolean active, boolean wantsMail) {}

    /**
     * @param member whether the receiver is a member now
     * @param facilitator whether the receiver facilitates it
     * @param signed whether the receiver has signed the newest contract
     * @param goesOnAs the set in which its people go on; null while there is none
     */
    record SetFacts(
            UUID id,
            String name,
            ZoneId zone,
            SetState state,
            boolean member,
            boolean facilitator,
            boolean signed,
            NamedRef goesOnAs) {
        boolean concernsReceiver() {
            return member || facilitator;
        }

        NamedRef ref() {
            return new NamedRef(id, name);
        }
    }

    /**
     * @param state of the enrolment it is about; null where it is about none
     * @param offerExpiresAt null unless a place is or was offered
     */
    record Place(UUID enrolmentId, String state, Instant offerExpiresAt) {}

    /**
     * @param toldAt when it begins, as it was told
     * @param wasAt when it was to begin before that; null where that is not what was told
     * @param startsAt when it begins as things are now
     */
    record SessionFacts(UUID id, Instant toldAt, Instant wasAt, Instant startsAt, int minutes, SessionState state) {
        boolean isPlannedAsTold(Instant now) {
            return state == SessionState.PLANNED && startsAt.equals(toldAt) && startsAt.isAfter(now);
        }
    }

    Facts with(List<SessionFacts> fewer) {
        return new Facts(
                id, kind, writtenAt, read, until, receiver, programme, set, turnId, pollId, place, presents, fewer);
    }
}
