package org.setwise.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.action.ActionRow;
import org.setwise.action.HeardAction;
import org.setwise.learningsession.BiddingPicture;
import org.setwise.learningsession.SessionPicture;
import org.setwise.learningsession.Turn;
import org.setwise.learningset.Introduction;
import org.setwise.person.PersonRef;
import org.setwise.questionlog.SaidInTurn;

/**
 * A room read once, to be shown to everybody in it.
 *
 * @param turn the one that is on, or else the last that was; null before the first
 * @param said in the turn; null without one
 * @param undertaken the actions of the turn
 * @param bidding null where there is none
 * @param hostIsMissing whether anybody may host in the host's place
 * @param takesActions whether actions can be undertaken in the turn
 */
record RoomPicture(
        long lastEvent,
        SessionPicture session,
        Turn turn,
        SaidInTurn said,
        List<ActionRow> undertaken,
        boolean takesActions,
        List<HeardAction> progress,
        List<Introduction> introductions,
        BiddingPicture bidding,
        List<PersonRef> here,
        boolean hostIsMissing) {

    UUID sessionId() {
        return session.session().id();
    }

    Optional<UUID> presenterId() {
        return Optional.ofNullable(turn).map(Turn::presenterId);
    }
}
