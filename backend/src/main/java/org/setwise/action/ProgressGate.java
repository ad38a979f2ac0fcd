package org.setwise.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.setwise.learningsession.PhaseGate;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.PhaseMove;
import org.setwise.platform.problem.Problem;

/** A session leaves its progress phase when it has heard about every open action (rule 22). */
@ApplicationScoped
class ProgressGate implements PhaseGate {
    private final ActionRepository actions;

    ProgressGate(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public List<Problem.Warning> look(PhaseMove move) {
        if (move.leaves(PhaseKind.PROGRESS)) {
            List<String> owners = actions.ownersWithoutProgress(move.session().id());
            if (!owners.isEmpty()) {
                throw new ProgressIsMissing(owners);
            }
        }
        return List.of();
    }
}
