package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.setwise.contract.PresenterChoice;
import org.setwise.platform.problem.Problem;

/** Where the contract lets members bid, a turn begins once it is settled who presents (rule 8). */
@ApplicationScoped
class BiddingGate implements PhaseGate {
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;

    BiddingGate(LearningSessionRepository sessions, TurnRepository turns) {
        this.sessions = sessions;
        this.turns = turns;
    }

    @Override
    public List<Problem.Warning> look(PhaseMove move) {
        boolean open = move.begunTurn()
                .flatMap(turns::findByIdOptional)
                .filter(turn -> !turn.isPresenterSettled())
                .isPresent();
        if (open && sessions.factsOf(move.session().setId()).presenterChoice() == PresenterChoice.BIDDING) {
            throw new BiddingIsNotSettled();
        }
        return List.of();
    }
}
