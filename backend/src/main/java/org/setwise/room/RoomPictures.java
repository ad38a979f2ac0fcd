package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.action.Actions;
import org.setwise.learningsession.Biddings;
import org.setwise.learningsession.HostWatch;
import org.setwise.learningsession.LearningSession;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionEventRepository;
import org.setwise.learningsession.SessionPicture;
import org.setwise.learningsession.SessionPictures;
import org.setwise.learningsession.Turn;
import org.setwise.learningset.Introduction;
import org.setwise.learningset.IntroductionRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.web.VideoServer;
import org.setwise.questionlog.LoggedTurn;
import org.setwise.questionlog.QuestionLog;
import org.setwise.questionlog.SaidInTurn;
import org.setwise.questionlog.TurnStanding;

/** Reads a room in as many statements for a long session in a large set as for a short one, and shows it to each person in it. */
@ApplicationScoped
class RoomPictures {
    private final SessionPictures sessions;
    private final SessionEventRepository events;
    private final QuestionLog questionLog;
    private final Actions actions;
    private final IntroductionRepository introductions;
    private final PresenceRepository presences;
    private final HostWatch hosts;
    private final Biddings biddings;
    private final VideoServer videoServer;
    private final Clock clock;

    RoomPictures(
            SessionPictures sessions,
            SessionEventRepository events,
            QuestionLog questionLog,
            Actions actions,
            IntroductionRepository introductions,
            PresenceRepository presences,
            HostWatch hosts,
            Biddings biddings,
            VideoServer videoServer,
            Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.questionLog = questionLog;
        this.actions = actions;
        this.introductions = introductions;
        this.presences = presences;
        this.hosts = hosts;
        this.biddings = biddings;
        this.videoServer = videoServer;
        this.clock = clock;
    }

    /** How far the session has come is read first: what is read after it is at least as new, and what is newer still is pushed. */
    RoomPicture take(UUID sessionId, Standing reader) {
        return take(sessionId, reader, events.last(sessionId));
    }

    /** @param lastEvent how far the session had come when it was read */
    RoomPicture take(UUID sessionId, Standing reader, long lastEvent) {
        SessionPicture session = sessions.take(sessionId, reader);
        Turn turn = turnInTheMiddle(session).orElse(null);
        List<PersonRef> here = presences.here(sessionId);
        return new RoomPicture(
                lastEvent,
                session,
                turn,
                turn == null ? null : questionLog.read(turn.id(), turn.presenterId(), session.people()),
                turn == null ? List.of() : actions.ofTurn(turn.id()),
                turn != null && actions.isATimeForActions(standingIn(turn, session)),
                isHearingProgress(session.session()) ? actions.heardIn(sessionId) : List.of(),
                introductions(session.session()),
                biddings.read(session).orElse(null),
                here,
                hostIsMissing(session.session(), here));
    }

    private boolean hostIsMissing(LearningSession session, List<PersonRef> here) {
        return session.isRunning()
                && here.stream().noneMatch(person -> person.id().equals(session.hostId()))
                && hosts.isMissing(session);
    }

    /** Which questions of the turn felt like advice, as far as each of these people may know. */
    Map<UUID, Set<UUID>> feltLikeAdvice(RoomPicture picture, Set<UUID> people) {
        return questionLog.feltLikeAdvice(picture.turn().id(), people);
    }

    /** The room for the person who read it. */
    Room show(RoomPicture picture) {
        return show(picture, picture.session(), null);
    }

    /** The room for somebody else, who knows of these questions that they felt like advice. */
    Room show(RoomPicture picture, Standing viewer, Set<UUID> feltLikeAdvice) {
        return show(picture, picture.session().seenBy(viewer), feltLikeAdvice);
    }

    private Room show(RoomPicture picture, SessionPicture seen, Set<UUID> feltLikeAdvice) {
        LearningSession session = seen.session();
        return new Room(
                picture.lastEvent(),
                clock.instant(),
                sessions.show(seen),
                session.phaseEndsAt().orElse(null),
                videoServer.callFor(joinLinkOf(seen), "setwise-" + session.id()).orElse(null),
                picture.turn() == null ? null : turn(picture, seen, feltLikeAdvice),
                picture.progress().stream()
                        .map(heard -> heard.seenBy(seen.standing().personId()))
                        .toList(),
                picture.introductions(),
                picture.bidding() == null ? null : picture.bidding().seenBy(seen.standing(), session),
                picture.here(),
                actionsIn(picture, seen.standing()));
    }

    private static String joinLinkOf(SessionPicture seen) {
        String own = seen.session().joinLink();
        return own == null ? seen.set().joinLink() : own;
    }

    private TurnLog turn(RoomPicture picture, SessionPicture seen, Set<UUID> feltLikeAdvice) {
        TurnStanding standing = standingIn(picture.turn(), seen);
        SaidInTurn said = picture.said();
        LoggedTurn logged = feltLikeAdvice == null ? said.seenIn(standing) : said.seenIn(standing, feltLikeAdvice);
        List<String> allowed = new ArrayList<>(logged.allowedActions());
        if (standing.isMine() && picture.takesActions()) {
            allowed.add("undertakeAction");
        }
        return new TurnLog(
                sessions.show(picture.turn(), seen),
                logged.dilemma(),
                logged.questions(),
                logged.contributions(),
                logged.emptyPurposes(),
                logged.stillToAsk(),
                logged.passed(),
                logged.floor(),
                logged.outcome(),
                picture.undertaken().stream()
                        .map(action -> action.seenBy(standing.me()))
                        .toList(),
                allowed);
    }

    /** A turn of any session, for the person who reads it. */
    TurnLog log(Turn turn, SessionPicture session) {
        RoomPicture picture = new RoomPicture(
                0,
                session,
                turn,
                questionLog.read(turn.id(), turn.presenterId(), session.people()),
                actions.ofTurn(turn.id()),
                actions.isATimeForActions(standingIn(turn, session)),
                List.of(),
                List.of(),
                null,
                List.of(),
                false);
        return turn(picture, session, null);
    }

    /** The turn that is on, or else the last one that was. */
    private static Optional<Turn> turnInTheMiddle(SessionPicture session) {
        return session.turns().stream().filter(Turn::isPresenting).findFirst().or(() -> session.turns().stream()
                .filter(Turn::isConcluded)
                .max(Comparator.comparingInt(Turn::position)));
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
                picture.set().questionStyle(),
                picture.standing());
    }

    private static boolean isHearingProgress(LearningSession session) {
        return session.currentPhase()
                .filter(phase -> phase.kind() == PhaseKind.PROGRESS)
                .isPresent();
    }

    private List<Introduction> introductions(LearningSession session) {
        return session.kind() == SessionKind.PRESENTING ? List.of() : introductions.ofSet(session.setId());
    }

    private static List<String> actionsIn(RoomPicture picture, Standing standing) {
        LearningSession session = picture.session().session();
        List<String> allowed = new ArrayList<>();
        boolean introduces = session.kind() == SessionKind.INTRODUCTORY
                && standing.member()
                && !standing.state().isOver();
        if (introduces) {
            allowed.add("introduceMyself");
        }
        if (picture.hostIsMissing() && (standing.member() || standing.facilitator())) {
            allowed.add("takeOverHosting");
        }
        return allowed;
    }
}
