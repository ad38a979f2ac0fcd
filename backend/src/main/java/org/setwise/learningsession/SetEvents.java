package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.setwise.learningset.MemberLeft;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;

/** What happens to sessions when something happens to their set, in the same transaction. */
@ApplicationScoped
class SetEvents {
    private final SessionMovingService moving;
    private final LearningSessionRepository sessions;

    SetEvents(SessionMovingService moving, LearningSessionRepository sessions) {
        this.moving = moving;
        this.sessions = sessions;
    }

    void cancelWithItsSet(@Observes SetCancelled cancelled) {
        moving.cancelAllPlanned(cancelled.setId(), cancelled.reason());
    }

    void endWithItsSet(@Observes SetClosed closed) {
        moving.cancelAllPlanned(closed.setId(), "The set has closed.");
    }

    /** Whoever left hosts nothing any more. Their turns stay until another takes them, or no session can hold them. */
    void goOnWithoutHost(@Observes MemberLeft left) {
        sessions.lockHostedBy(left.setId(), left.personId()).forEach(LearningSession::goOnWithoutHost);
    }
}
