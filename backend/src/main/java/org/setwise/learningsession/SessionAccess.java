package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.SetState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;

/** Who may do what with a session and its turns. */
@ApplicationScoped
public class SessionAccess {
    /** How long before its beginning one can come in. */
    static final Duration OPEN_BEFORE = Duration.ofMinutes(30);

    private final SetAccess sets;
    private final LearningSessionRepository sessions;

    SessionAccess(SetAccess sets, LearningSessionRepository sessions) {
        this.sets = sets;
        this.sessions = sessions;
    }

    /** For dates, phases, turns and attendance; everybody else is not told that the session exists. */
    public Standing toLogistics(UUID sessionId) {
        return sets.toLogistics(sessions.setOf(sessionId).orElseThrow(NotFound::new));
    }

    /** For what is said in a session. */
    public Standing toContent(UUID sessionId) {
        return sets.toContent(sessions.setOf(sessionId).orElseThrow(NotFound::new));
    }

    /** Whoever plans in the set, and the session's host. */
    static boolean edits(Standing standing, LearningSession session) {
        return standing.plans() || hosts(standing, session);
    }

    /** The host, as long as they are in the set. */
    static boolean hosts(Standing standing, LearningSession session) {
        return session.isHostedBy(standing.personId()) && takesPart(standing);
    }

    /** The host and the facilitator take a running session through its phases; any member does when its host has left the set. */
    static boolean runs(Standing standing, LearningSession session) {
        return hosts(standing, session)
                || standing.facilitator()
                || (session.isRunning() && session.hostId() == null && takesPart(standing));
    }

    /** Anybody in the room. */
    static boolean stops(Standing standing, LearningSession session) {
        return session.isRunning() && !session.isStopped() && takesPart(standing);
    }

    /** Whoever runs the session, and whoever pressed stop. */
    static boolean resumes(Standing standing, LearningSession session) {
        return runs(standing, session) || (session.isStoppedBy(standing.personId()) && takesPart(standing));
    }

    /** The named host; where nobody was named, the facilitator or a member who does not present. */
    static boolean starts(Standing standing, LearningSession session, List<Turn> turns) {
        return session.hostId() == null
                ? standing.facilitator()
                        || (standing.member()
                                && turns.stream()
                                        .filter(Turn::isHeld)
                                        .noneMatch(turn -> turn.isPresentedBy(standing.personId())))
                : hosts(standing, session);
    }

    static boolean recordsAttendance(Standing standing, LearningSession session) {
        return standing.organiser() || runs(standing, session);
    }

    static boolean changesPresenter(Standing standing, LearningSession session, Turn turn) {
        return edits(standing, session) || (standing.member() && turn.isPresentedBy(standing.personId()));
    }

    public static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    /** The operations this person may call on this session now. */
    static List<String> actionsOn(LearningSession session, List<Turn> turns, Standing standing, Instant now) {
        List<String> actions = new ArrayList<>();
        boolean over = standing.state().isOver();
        if (session.isPlanned() && !over) {
            if (edits(standing, session)) {
                actions.addAll(
                        List.of("updateSession", "moveSession", "setPhaseScript", "postponeSession", "cancelSession"));
                if (session.kind() == SessionKind.PRESENTING) {
                    actions.add("addTurn");
                }
            }
            if (standing.state() == SetState.RUNNING && starts(standing, session, turns)) {
                actions.add("startSession");
            }
            if (standing.member()) {
                actions.addAll(List.of("confirmComing", "apologise"));
            }
        }
        if (standing.plans()) {
            actions.add("keepPhaseScript");
        }
        if (session.isRunning() && runs(standing, session)) {
            boolean last = session.currentPosition() == session.phases().size();
            actions.addAll(last ? List.of("concludeSession") : List.of("advancePhase", "extendPhase"));
            actions.add("giveWord");
            if (session.pausedAt().isEmpty()) {
                actions.add("pauseSession");
            }
        }
        if (stops(standing, session)) {
            actions.add("stopSession");
        }
        if (session.pausedAt().isPresent() && resumes(standing, session)) {
            actions.add("resumeSession");
        }
        if (takesPart(standing) && session.isOpenAt(now, OPEN_BEFORE) && !over) {
            actions.add("joinSession");
        }
        if (isHeld(session) && !over && recordsAttendance(standing, session)) {
            actions.add("recordAttendance");
        }
        if (standing.readsContent()) {
            actions.add("getRoom");
        }
        return actions;
    }

    /** The operations this person may call on this turn now, among those that do not touch its content. */
    static List<String> actionsOn(Turn turn, LearningSession session, Standing standing) {
        List<String> actions = new ArrayList<>();
        if (turn.isPlanned() && !standing.state().isOver() && changesPresenter(standing, session, turn)) {
            actions.add("changePresenter");
            if (session.isPlanned()) {
                actions.add("skipTurn");
            }
            if (standing.member() && turn.isPresentedBy(standing.personId())) {
                actions.add("askForSwap");
            }
        }
        if (standing.readsContent()) {
            actions.add("getTurnLog");
        }
        return actions;
    }

    static boolean takesPart(Standing standing) {
        return standing.member() || standing.facilitator();
    }

    /** Neither postponed nor cancelled. */
    static boolean isHeld(LearningSession session) {
        return session.state() != SessionState.POSTPONED && session.state() != SessionState.CANCELLED;
    }
}
