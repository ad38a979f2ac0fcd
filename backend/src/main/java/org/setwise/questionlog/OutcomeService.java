package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.platform.problem.Invalid;

/** How a turn ends: in its presenter's own words (rule 20). */
@ApplicationScoped
@Transactional
public class OutcomeService {
    private final OutcomeRepository outcomes;
    private final TurnAccess turns;
    private final SessionEvents events;
    private final Clock clock;

    OutcomeService(OutcomeRepository outcomes, TurnAccess turns, SessionEvents events, Clock clock) {
        this.outcomes = outcomes;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The presenter records what the turn came to, or that there is nothing to be kept. Until the turn is over it can be recorded anew.
     *
     * @throws NotATimeForTheOutcome before the open questions and after the turn
     */
    public OutcomeView record(UUID turnId, OutcomeEntry entry) {
        if (entry.none() == (entry.summary() != null)) {
            throw new Invalid(
                    "summary",
                    entry.none() ? "has to be left out with an explicit none" : "is needed, or an explicit none");
        }
        TurnStanding turn = turns.toWrite(turnId);
        turn.requireMine();
        if (!turn.isForItsOutcome()) {
            throw new NotATimeForTheOutcome();
        }
        Outcome outcome = outcomes.findByIdOptional(turnId).orElseGet(() -> new Outcome(turn));
        Instant now = clock.instant();
        outcome.record(entry.summary(), now);
        outcomes.persistAndFlush(outcome);
        events.happened(turn.sessionId(), SessionEventKind.OUTCOME_RECORDED);
        return new OutcomeView(turnId, entry.none(), entry.summary(), now);
    }
}
