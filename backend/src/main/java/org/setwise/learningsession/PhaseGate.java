package org.setwise.learningsession;

import java.util.List;
import org.setwise.platform.problem.Problem;

/**
 * What a feature has to say before a session goes on to its next phase. Every bean of this type is asked, inside the transaction that
 * holds the lock on the session.
 */
public interface PhaseGate {

    /**
     * Throws the problem that blocks the move, if one does.
     *
     * @return the rules that let it pass for a stated reason only
     */
    List<Problem.Warning> look(PhaseMove move);
}
