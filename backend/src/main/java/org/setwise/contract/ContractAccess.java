package org.setwise.contract;

import org.setwise.learningset.SetState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotAllowed;

/** Who may do what with a contract. Whoever reads a set's logistics reads it. */
final class ContractAccess {
    private ContractAccess() {}

    /** The set's own people revise it; organisers only before the set runs. */
    static boolean mayRevise(Standing standing) {
        return !standing.state().isOver()
                && (standing.member()
                        || standing.facilitator()
                        || (standing.organiser() && standing.state() != SetState.RUNNING));
    }

    static boolean maySign(Standing standing) {
        return !standing.state().isOver() && standing.member();
    }

    /** @throws NotAllowed unless the person may revise contracts of this set while it is not over */
    static void requireReviser(Standing standing) {
        boolean oneOfTheSet = standing.member() || standing.facilitator();
        if (!oneOfTheSet && !(standing.organiser() && standing.state() != SetState.RUNNING)) {
            throw new NotAllowed("A contract is agreed on by the people of the set.");
        }
    }
}
