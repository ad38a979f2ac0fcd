package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.setwise.closing.DecisionChanged;
import org.setwise.closing.EvaluationGiven;
import org.setwise.contract.ContractRevised;
import org.setwise.contract.ContractSigned;
import org.setwise.learningset.IntroductionWritten;
import org.setwise.learningset.MemberLeft;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;

/** What happens to sessions when something happens to their set, in the same transaction. */
@ApplicationScoped
class SetEvents {
    private final SessionMovingService moving;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final HostRotation hosting;
    private final SessionEvents events;

    SetEvents(
            SessionMovingService moving,
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            HostRotation hosting,
            SessionEvents events) {
        this.moving = moving;
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.hosting = hosting;
        this.events = events;
    }

    void cancelWithItsSet(@Observes SetCancelled cancelled) {
        moving.cancelAllPlanned(cancelled.setId(), cancelled.reason());
    }

    void endWithItsSet(@Observes SetClosed closed) {
        moving.cancelAllPlanned(closed.setId(), "The set has closed.");
    }

    /**
     * Whoever left hosts nothing any more: where nobody facilitates, the role goes to the next member. Their turns stay until another takes
     * them, or no session can hold them.
     */
    void goOnWithoutHost(@Observes MemberLeft left) {
        SetFacts set = sessions.factsOf(left.setId());
        List<Membership> members = memberships.membersOf(left.setId()).stream()
                .filter(member -> !member.person().id().equals(left.personId()))
                .toList();
        for (LearningSession session : sessions.lockHostedBy(left.setId(), left.personId())) {
            if (session.isPlanned() && set.facilitator() == null) {
                hosting.passOn(session, members, turns.ofSession(session.id()));
            } else {
                session.goOnWithoutHost();
            }
        }
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

    /**
     * Whoever is in a room sees the new date, presenter or host; a session that is called off says so itself. That somebody stayed away
     * twice is for the host alone, and no room hears that anything happened (rule 14).
     */
    void showPlan(@Observes PlanNews news) {
        if (!(news instanceof AbsentTwiceRunning)) {
            events.happenedInSet(news.setId(), SessionEventKind.SESSION_CHANGED);
        }
    }

    void showDecision(@Observes DecisionChanged changed) {
        events.happenedInSet(changed.setId(), SessionEventKind.DECISION_CHANGED);
    }

    void showWhoEvaluated(@Observes EvaluationGiven given) {
        events.happenedInSet(given.setId(), SessionEventKind.EVALUATION_GIVEN);
    }
}
