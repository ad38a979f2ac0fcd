package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.MembershipRepository;
import org.setwise.platform.problem.NotFound;

/** Concludes a session that everybody left. Everything said in it stays; a turn without its outcome can be had again. */
@ApplicationScoped
@Transactional
public class AbandoningService {
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final AttendanceRepository attendances;
    private final MembershipRepository memberships;
    private final TurnsWithOutcome outcomes;
    private final Event<TurnConcluded> turnConcluded;
    private final SessionEvents events;
    private final Clock clock;

    AbandoningService(
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            AttendanceRepository attendances,
            MembershipRepository memberships,
            TurnsWithOutcome outcomes,
            Event<TurnConcluded> turnConcluded,
            SessionEvents events,
            Clock clock) {
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.attendances = attendances;
        this.memberships = memberships;
        this.outcomes = outcomes;
        this.turnConcluded = turnConcluded;
        this.events = events;
        this.clock = clock;
    }

    /** Works for whoever the transaction works for, who has to be in the set. What somebody concluded meanwhile stays as it is. */
    public void abandon(UUID sessionId) {
        UUID setId = sessions.setOf(sessionId).orElseThrow(NotFound::new);
        LearningSet set = learningSets.findAndLock(setId).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        if (!session.isRunning()) {
            return;
        }
        Instant now = clock.instant();
        session.abandon(now);
        sessions.flush();
        turns.lockOfSession(sessionId).forEach(turn -> end(turn, session));
        attendances.ofSession(sessionId).forEach(attendance -> attendance.closeAt(now));
        turns.flush();
        int round = new Rotation(set.round(), memberships.membersOf(setId), turns.ofRotation(setId)).roundNow();
        while (set.round() < round) {
            set.beginNextRound();
        }
        events.happened(sessionId, SessionEventKind.SESSION_ABANDONED);
    }

    private void end(Turn turn, LearningSession session) {
        if (turn.isPresenting()) {
            turnConcluded.fire(new TurnConcluded(turn.id(), session.id(), session.setId()));
            if (outcomes.hasOutcome(turn.id())) {
                turn.conclude();
            } else {
                turn.breakOff();
            }
        } else if (turn.isPlanned()) {
            turn.cancel();
        }
    }
}
