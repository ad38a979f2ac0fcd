package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.setwise.learningsession.SessionAccess;
import org.setwise.learningsession.SessionEventRepository;
import org.setwise.learningsession.SessionPicture;
import org.setwise.learningsession.SessionPictures;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.questionlog.TurnAccess;
import org.setwise.questionlog.TurnStanding;

/** The live session and the turns that were, read whole: for the set's members and its facilitator alone (rule 25). */
@ApplicationScoped
@Transactional
public class RoomService {
    private final SessionAccess access;
    private final TurnAccess turnAccess;
    private final SessionPictures sessions;
    private final RoomPictures rooms;
    private final SessionEventRepository events;
    private final CurrentPerson currentPerson;

    RoomService(
            SessionAccess access,
            TurnAccess turnAccess,
            SessionPictures sessions,
            RoomPictures rooms,
            SessionEventRepository events,
            CurrentPerson currentPerson) {
        this.access = access;
        this.turnAccess = turnAccess;
        this.sessions = sessions;
        this.rooms = rooms;
        this.events = events;
        this.currentPerson = currentPerson;
    }

    public Room enter(UUID sessionId) {
        return rooms.show(rooms.take(sessionId, access.toContent(sessionId)));
    }

    /** Who wants to follow what happens in the room, once it is clear that they may. */
    Follower follower(UUID sessionId) {
        return new Follower(
                access.toContent(sessionId).personId(),
                currentPerson.credential().orElse(null),
                events.last(sessionId));
    }

    /**
     * @param credential by which they came; null where there is none that could end
     * @param lastEvent the last thing that happened
     */
    record Follower(UUID personId, UUID credential, long lastEvent) {}

    public TurnLog log(UUID turnId) {
        TurnStanding turn = turnAccess.toRead(turnId);
        SessionPicture session = sessions.take(turn.sessionId(), turn.standing());
        return rooms.log(
                session.turns().stream()
                        .filter(one -> one.id().equals(turnId))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                session);
    }
}
