package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.action.ActionProgress;
import org.setwise.action.Actions;
import org.setwise.learningsession.LearningSession;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionAccess;
import org.setwise.learningsession.SessionPicture;
import org.setwise.learningsession.SessionPictures;
import org.setwise.learningsession.Turn;
import org.setwise.learningset.Introduction;
import org.setwise.learningset.IntroductionRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;
import org.setwise.questionlog.LoggedTurn;
import org.setwise.questionlog.QuestionLog;
import org.setwise.questionlog.TurnAccess;
import org.setwise.questionlog.TurnStanding;

/** The live session and the turns that were, read whole: for the set's members and its facilitator alone (rule 25). */
@ApplicationScoped
@Transactional
public class RoomService {
    private final SessionAccess access;
    private final TurnAccess turnAccess;
    private final SessionPictures pictures;
    private final QuestionLog questionLog;
    private final Actions actions;
    private final IntroductionRepository introductions;
    private final Clock clock;

    RoomService(
            SessionAccess access,
            TurnAccess turnAccess,
            SessionPictures pictures,
            QuestionLog questionLog,
            Actions actions,
            IntroductionRepository introductions,
            Clock clock) {
        this.access = access;
        this.turnAccess = turnAccess;
        this.pictures = pictures;
        this.questionLog = questionLog;
        this.actions = actions;
        this.introductions = introductions;
        this.clock = clock;
    }

    /** As many statements for a long session in a large set as for a short one. */
    public Room enter(UUID sessionId) {
        Standing standing = access.toContent(sessionId);
        SessionPicture picture = pictures.take(sessionId, standing);
        LearningSession session = picture.session();
        return new Room(
                clock.instant(),
                pictures.show(picture),
                session.phaseEndsAt().orElse(null),
                turnInTheMiddle(picture).map(turn -> log(turn, picture)).orElse(null),
                progress(session),
                introductions(session),
                actionsIn(session, standing));
    }

    public TurnLog log(UUID turnId) {
        TurnStanding turn = turnAccess.toRead(turnId);
        SessionPicture picture = pictures.take(turn.sessionId(), turn.standing());
        return log(
                picture.turns().stream()
                        .filter(one -> one.id().equals(turnId))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                picture);
    }

    /** The turn that is on, or else the last one that was. */
    private static Optional<Turn> turnInTheMiddle(SessionPicture picture) {
        return picture.turns().stream().filter(Turn::isPresenting).findFirst().or(() -> picture.turns().stream()
                .filter(Turn::isConcluded)
                .max(Comparator.comparingInt(Turn::position)));
    }

    private TurnLog log(Turn turn, SessionPicture picture) {
        TurnStanding seen = standingIn(turn, picture);
        LoggedTurn said = questionLog.ofTurn(seen);
        List<String> allowed = new ArrayList<>(said.allowedActions());
        if (actions.canBeUndertakenIn(seen)) {
            allowed.add("undertakeAction");
        }
        return new TurnLog(
                pictures.show(turn, picture),
                said.dilemma(),
                said.questions(),
                said.contributions(),
                said.emptyPurposes(),
                said.stillToAsk(),
                said.passed(),
                said.outcome(),
                actions.ofTurn(turn.id()),
                allowed);
    }

    private static TurnStanding standingIn(Turn turn, SessionPicture picture) {
        LearningSession session = picture.session();
        PhaseKind phase = session.currentPhase()
                .filter(current -> current.turnId().isEmpty() || current.belongsTo(turn.id()))
                .map(current -> current.kind())
                .orElse(null);
        return new TurnStanding(
                turn.id(),
                session.id(),
                turn.presenterId(),
                turn.state(),
                session.hostId(),
                phase,
                session.modeUnder(picture.set().mode()),
                picture.standing());
    }

    private List<ActionProgress> progress(LearningSession session) {
        boolean isHeard = session.currentPhase()
                .filter(phase -> phase.kind() == PhaseKind.PROGRESS)
                .isPresent();
        return isHeard ? actions.heardIn(session.id()) : List.of();
    }

    private List<Introduction> introductions(LearningSession session) {
        return session.kind() == SessionKind.INTRODUCTORY ? introductions.ofSet(session.setId()) : List.of();
    }

    private static List<String> actionsIn(LearningSession session, Standing standing) {
        boolean introduces = session.kind() == SessionKind.INTRODUCTORY
                && standing.member()
                && !standing.state().isOver();
        return introduces ? List.of("introduceMyself") : List.of();
    }
}
