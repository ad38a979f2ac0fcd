package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.learningset.StatedReason;
import org.setwise.learningset.StatedReasons;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.problem.Problem.Warning;
import org.setwise.platform.time.Ids;

/** Planning sessions, and changing what is planned. */
@ApplicationScoped
@Transactional
public class SessionPlanningService {
    private final SetAccess sets;
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final PlanRules rules;
    private final SessionWarnings warnings;
    private final StatedReasons statedReasons;
    private final SessionPictures pictures;
    private final Event<SessionsPlanned> planned;
    private final Event<SessionsMoved> moved;
    private final Event<SessionChanged> changed;
    private final Event<SessionsPostponed> postponed;
    private final Event<SessionsCancelled> cancelled;
    private final Ids ids;
    private final Clock clock;

    SessionPlanningService(
            SetAccess sets,
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            PlanRules rules,
            SessionWarnings warnings,
            StatedReasons statedReasons,
            SessionPictures pictures,
            Event<SessionsPlanned> planned,
            Event<SessionsMoved> moved,
            Event<SessionChanged> changed,
            Event<SessionsPostponed> postponed,
            Event<SessionsCancelled> cancelled,
            Ids ids,
            Clock clock) {
        this.sets = sets;
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.rules = rules;
        this.warnings = warnings;
        this.statedReasons = statedReasons;
        this.pictures = pictures;
        this.planned = planned;
        this.moved = moved;
        this.changed = changed;
        this.postponed = postponed;
        this.cancelled = cancelled;
        this.ids = ids;
        this.clock = clock;
    }

    /** Plans a session with its turns and its usual script (rules 5, 7, 8, 10 and 11). */
    public SessionView plan(UUID setId, SessionPlan plan) {
        Standing standing = sets.toLogistics(setId);
        standing.requirePlanner();
        LearningSet set = learningSets.findAndLock(setId).orElseThrow(NotFound::new);
        set.requireNotOver("given a session");
        SetFacts facts = sessions.factsOf(setId);
        rules.check(plan, facts);
        if (plan.kind() == SessionKind.INTRODUCTORY && sessions.hasIntroductory(setId)) {
            throw new OneIntroductorySession();
        }

        LearningSession session = new LearningSession(
                ids.next(), setId, set.programmeId(), plan.kind(), sessions.nextNumber(setId), clock.instant());
        UUID host = plan.hostId() == null ? set.facilitatorId().orElse(null) : plan.hostId();
        rules.requireInSet("hostId", host, facts);
        session.schedule(
                plan.startsAt(),
                PlanRules.stricter(plan.mode(), facts.mode()),
                host,
                PlanRules.ownLink(plan.joinLink(), facts));
        List<Turn> ownTurns = turnsOf(session, plan.presenterIds(), set);
        session.follow(PhaseScript.usual(
                plan.kind(),
                plan.minutes() == null ? facts.sessionMinutes() : plan.minutes(),
                ownTurns.stream().map(Turn::id).toList()));

        cover(session, warnings.gaps(session, plan.startsAt(), facts), plan.statedReasons());
        sessions.persist(session);
        turns.persist(ownTurns);
        sessions.flush();
        planned.fire(new SessionsPlanned(setId, List.of(session.id())));
        return pictures.takeAndShow(session.id(), standing);
    }

    /** Changes when and how a planned session is held; another length scales its phases (rules 7, 10 and 11). */
    public SessionView update(UUID sessionId, SessionUpdate update, String ifMatch) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockToEdit(sessionId, standing);
        Etag.check(ifMatch, session.version());
        session.requirePlanned("changed");
        SetFacts facts = sessions.factsOf(session.setId());
        rules.requireSoon(update.startsAt());
        rules.requireInSet("hostId", update.hostId(), facts);
        Instant from = session.startsAt();
        boolean anotherTime = !update.startsAt().equals(from);
        List<Warning> gaps = anotherTime ? warnings.gaps(session, update.startsAt(), facts) : List.of();
        session.schedule(
                update.startsAt(),
                PlanRules.stricter(update.mode(), facts.mode()),
                update.hostId(),
                PlanRules.ownLink(update.joinLink(), facts));
        if (update.minutes() != session.minutes()) {
            session.follow(new PhaseScript(session.phases()).scaledTo(update.minutes()));
        }
        cover(session, gaps, update.statedReasons());
        sessions.flush();
        if (anotherTime) {
            moved.fire(new SessionsMoved(session.setId(), List.of(new SessionsMoved.Move(sessionId, from))));
        } else {
            changed.fire(new SessionChanged(session.setId(), sessionId));
        }
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Gives a planned session a script of its own (rules 11, 12 and 23). */
    public SessionView setPhaseScript(UUID sessionId, PhaseScriptEntry entry, String ifMatch) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockToEdit(sessionId, standing);
        Etag.check(ifMatch, session.version());
        session.requirePlanned("changed");
        PhaseScript script = entry.script();
        List<UUID> ofSession = turns.ofSession(sessionId).stream().map(Turn::id).toList();
        PhaseScriptRules.check(script, session.kind(), ofSession);
        session.rewrite(script);
        cover(session, SessionWarnings.longExplanation(script), entry.statedReasons());
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Its turns are cancelled with it, so that their presenters can be planned again (rule 8). */
    public SessionView postpone(UUID sessionId, String reason) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockSetAndSession(sessionId, standing);
        session.postpone(reason);
        cancelTurns(session);
        sessions.flush();
        postponed.fire(new SessionsPostponed(session.setId(), List.of(sessionId)));
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Its turns are cancelled with it, so that their presenters can be planned again (rule 8). */
    public SessionView cancel(UUID sessionId, String reason) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockSetAndSession(sessionId, standing);
        session.cancel(reason);
        cancelTurns(session);
        sessions.flush();
        cancelled.fire(new SessionsCancelled(session.setId(), List.of(sessionId)));
        return pictures.takeAndShow(sessionId, standing);
    }

    /**
     * Nothing takes place in a set that is over. The set is locked already.
     *
     * @throws AnotherSessionRuns when a session is going on, which is concluded first
     */
    void cancelAllPlanned(UUID setId, String reason) {
        if (sessions.isAnyRunning(setId)) {
            throw new AnotherSessionRuns();
        }
        for (LearningSession session : sessions.lockPlannedOf(setId)) {
            session.cancel(reason);
            cancelTurns(session);
        }
    }

    private List<Turn> turnsOf(LearningSession session, List<UUID> presenters, LearningSet set) {
        if (presenters.isEmpty()) {
            return List.of();
        }
        List<Membership> members = memberships.membersOf(set.id());
        Rotation rotation = new Rotation(set.round(), members, turns.ofRotation(set.id()));
        List<Turn> planned = new ArrayList<>();
        for (UUID presenter : presenters) {
            int round = rotation.plan(PlanRules.member(presenter, members, "presenterIds[" + planned.size() + "]"));
            planned.add(new Turn(ids.next(), session, presenter, round, planned.size() + 1, clock.instant()));
        }
        return planned;
    }

    private LearningSession lockToEdit(UUID sessionId, Standing standing) {
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.edits(standing, session));
        return session;
    }

    private LearningSession lockSetAndSession(UUID sessionId, Standing standing) {
        learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        return lockToEdit(sessionId, standing);
    }

    private void cancelTurns(LearningSession session) {
        turns.lockOfSession(session.id()).forEach(Turn::cancel);
    }

    private void cover(LearningSession session, List<Warning> found, List<StatedReason> stated) {
        statedReasons.cover(session.setId(), session.programmeId(), session.id(), found, stated);
    }
}
