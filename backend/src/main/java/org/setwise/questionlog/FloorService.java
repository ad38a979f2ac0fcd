package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.platform.problem.NotAllowed;

/** Silence, hands, and what the presenter invites. Every use case holds the turn, so two people follow each other. */
@ApplicationScoped
@Transactional
public class FloorService {
    private final TurnFloorRepository floors;
    private final QuestionOrder order;
    private final QuestionLog log;
    private final TurnAccess turns;
    private final SessionEvents events;
    private final Clock clock;

    FloorService(
            TurnFloorRepository floors,
            QuestionOrder order,
            QuestionLog log,
            TurnAccess turns,
            SessionEvents events,
            Clock clock) {
        this.floors = floors;
        this.order = order;
        this.log = log;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** The presenter thinks, and everybody keeps silence; or it is over. */
    public FloorView keepSilence(UUID turnId, boolean kept) {
        TurnStanding turn = toRun(turnId);
        TurnFloor floor = floors.of(turn);
        if (kept) {
            floor.keepSilence(clock.instant());
        } else {
            floor.breakSilence(clock.instant());
        }
        return changed(turn, SessionEventKind.SILENCE_CHANGED);
    }

    /**
     * Somebody would like to ask, or no longer.
     *
     * @throws PresenterDoesNotAsk rule 17
     */
    public FloorView raiseHand(UUID turnId, boolean raised) {
        TurnStanding turn = turns.toWrite(turnId);
        if (!turn.isTakingPart()) {
            throw new NotAllowed();
        }
        if (turn.presenterId().equals(turn.me())) {
            throw new PresenterDoesNotAsk();
        }
        turn.requireTimeForQuestions();
        if (raised) {
            floors.raiseHand(turn, clock.instant());
        } else {
            floors.lowerHand(turn);
        }
        return changed(turn, SessionEventKind.HAND_CHANGED);
    }

    /** The next question is put, whoever was invited to ask on. */
    public FloorView goOn(UUID turnId) {
        TurnStanding turn = toRun(turnId);
        floors.of(turn).goOn();
        order.putNext(turn);
        return changed(turn, SessionEventKind.FLOOR_CHANGED);
    }

    /** All questions were heard; the first is put. */
    public FloorView hearAnswers(UUID turnId) {
        TurnStanding turn = toRun(turnId);
        floors.of(turn).hearAnswers();
        order.putNext(turn);
        return changed(turn, SessionEventKind.FLOOR_CHANGED);
    }

    /**
     * The presenter welcomes experience, or no longer.
     *
     * @throws OpenQuestionsOnly rule 18
     * @throws NotATimeForExperience outside the turn's open questions
     */
    public FloorView inviteExperience(UUID turnId, boolean invited) {
        TurnStanding turn = turns.toWrite(turnId);
        turn.requireMine();
        if (!turn.hasExperience()) {
            throw new OpenQuestionsOnly();
        }
        if (!turn.isForExperience()) {
            throw new NotATimeForExperience();
        }
        floors.of(turn).inviteExperience(invited);
        return changed(turn, SessionEventKind.FLOOR_CHANGED);
    }

    /** For the presenter and the host, while the turn has time for questions. */
    private TurnStanding toRun(UUID turnId) {
        TurnStanding turn = turns.toWrite(turnId);
        if (!turn.isMine() && !turn.isMyHosting()) {
            throw new NotAllowed("This is for the presenter and the host.");
        }
        turn.requireTimeForQuestions();
        return turn;
    }

    private FloorView changed(TurnStanding turn, SessionEventKind kind) {
        events.happened(turn.sessionId(), kind);
        return log.ofTurn(turn).floor();
    }
}
