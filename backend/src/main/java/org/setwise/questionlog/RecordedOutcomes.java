package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.learningsession.TurnsWithOutcome;

/** Tells sessions which turns came to an end in their presenter's words (rule 20). */
@ApplicationScoped
class RecordedOutcomes implements TurnsWithOutcome {
    private final OutcomeRepository outcomes;

    RecordedOutcomes(OutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public boolean hasOutcome(UUID turnId) {
        return outcomes.isRecorded(turnId);
    }
}
