package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.setwise.contract.ContractRevised;
import org.setwise.contract.ContractSigned;
import org.setwise.learningset.EvaluationGiven;
import org.setwise.learningset.IntroductionWritten;
import org.setwise.learningset.MemberLeft;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;

/** What happens to sessions when something happens to their set, in the same transaction. */
@ApplicationScoped
class SetEvents {
    private final SessionPlanningService planning;
    private final LearningSessionRepository sessions;
    private final SessionEvents events;

    SetEvents(SessionPlanningService planning, LearningSessionRepository sessions, SessionEvents events) {
        this.planning = planning;
        this.sessions = sessions;
        this.events = events;
    }

    void cancelWithItsSet(@Observes SetCancelled cancelled) {
        planning.cancelAllPlanned(cancelled.setId(), cancelled.reason());
    }

    void endWithItsSet(@Observes SetClosed closed) {
        planning.cancelAllPlanned(closed.setId(), "The set has closed.");
    }

    /** Whoever left hosts nothing any more. Their turns stay until another takes them, or no session can hold them. */
    void goOnWithoutHost(@Observes MemberLeft left) {
        sessions.lockHostedBy(left.setId(), left.personId()).forEach(LearningSession::goOnWithoutHost);
        events.happenedInSet(left.setId(), SessionEventKind.MEMBER_LEFT);
    }

    void showIntroduction(@Observes IntroductionWritten written) {
        events.happenedInSet(written.setId(), SessionEventKind.INTRODUCTION_WRITTEN);
    }

    void showContract(@Observes ContractRevised revised) {
        events.happenedInSet(revised.setId(), SessionEventKind.CONTRACT_CHANGED);
    }

    void showSignature(@Observes ContractSigned signed) {
        events.happenedInSet(signed.setId(), SessionEventKind.CONTRACT_CHANGED);
    }

    void showDate(@Observes SessionsPlanned planned) {
        events.happenedInSet(planned.setId(), SessionEventKind.SESSION_CHANGED);
    }

    void showOtherDate(@Observes SessionsMoved moved) {
        events.happenedInSet(moved.setId(), SessionEventKind.SESSION_CHANGED);
    }

    void showWhoEvaluated(@Observes EvaluationGiven given) {
        events.happenedInSet(given.setId(), SessionEventKind.EVALUATION_GIVEN);
    }
}
