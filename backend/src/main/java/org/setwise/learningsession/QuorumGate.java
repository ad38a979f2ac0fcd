package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.setwise.platform.problem.Problem;

/** Rule 15: below its quorum a session goes on past its beginning by an explicit decision only. */
@ApplicationScoped
class QuorumGate implements PhaseGate {
    private final LearningSessionRepository sessions;
    private final AttendanceRepository attendances;

    QuorumGate(LearningSessionRepository sessions, AttendanceRepository attendances) {
        this.sessions = sessions;
        this.attendances = attendances;
    }

    @Override
    public List<Problem.Warning> look(PhaseMove move) {
        LearningSession session = move.session();
        if (session.currentPosition() != 1) {
            return List.of();
        }
        int present = attendances.countPresentMembers(session.id(), session.setId());
        return SessionWarnings.quorum(present, sessions.factsOf(session.setId()).quorum());
    }
}
