package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.PhaseGate;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.PhaseMove;
import org.setwise.platform.problem.Problem;

/** What a turn needs before it begins (rule 13) and before it is over (rules 16 and 20). */
@ApplicationScoped
class QuestionLogGate implements PhaseGate {
    private final DilemmaRepository dilemmas;
    private final OutcomeRepository outcomes;

    QuestionLogGate(DilemmaRepository dilemmas, OutcomeRepository outcomes) {
        this.dilemmas = dilemmas;
        this.outcomes = outcomes;
    }

    @Override
    public List<Problem.Warning> look(PhaseMove move) {
        if (move.enters(PhaseKind.DILEMMA)
                && !move.entered().turnId().map(dilemmas::isReleased).orElse(true)) {
            throw new DilemmaIsNotReleased();
        }
        return move.concludedTurn().map(this::beforeItIsOver).orElse(List.of());
    }

    private List<Problem.Warning> beforeItIsOver(UUID turnId) {
        if (!outcomes.isRecorded(turnId)) {
            throw new OutcomeIsMissing();
        }
        List<String> names = outcomes.namesOfThoseStillToAsk(turnId);
        return names.isEmpty()
                ? List.of()
                : List.of(new Problem.Warning(16, "Neither asked nor passed yet: " + String.join(", ", names) + "."));
    }
}
