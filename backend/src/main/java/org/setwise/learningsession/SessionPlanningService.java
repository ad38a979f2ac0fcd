package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.learningset.StatedReason;
import org.setwise.learningset.StatedReasons;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.problem.Problem.Warning;

/** Planning sessions, and changing what is planned. */
@ApplicationScoped
@Transactional
public class SessionPlanningService {
    private final SetAccess sets;
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final SessionPlanner planner;
    private final PlanRules rules;
    private final SessionWarnings warnings;
    private final StatedReasons statedReasons;
    private final HostRotation hosting;
    private final SessionEvents events;
    private final SessionPictures pictures;
    private final Event<PlanNews> news;

    SessionPlanningService(
            SetAccess sets,
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            SessionPlanner planner,
            PlanRules rules,
            SessionWarnings warnings,
            StatedReasons statedReasons,
            HostRotation hosting,
            SessionEvents events,
            SessionPictures pictures,
            Event<PlanNews> news) {
        this.sets = sets;
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.planner = planner;
        this.rules = rules;
        this.warnings = warnings;
        this.statedReasons = statedReasons;
        this.hosting = hosting;
        this.events = events;
        this.pictures = pictures;
        this.news = news;
    }

    /** Plans a session with its turns and its usual script (rules 5, 7, 8, 10 and 11). */
    public SessionView plan(UUID setId, SessionPlan plan) {
        Standing standing = sets.toLogistics(setId);
        standing.requirePlanner();
        LearningSet set = learningSets.findAndLock(setId).orElseThrow(NotFound::new);
        set.requireNotOver("given a session");
        SetFacts facts = sessions.factsOf(setId);
        LearningSession session = planner.plan(plan, set, facts);
        cover(session, warnings.gaps(session, plan.startsAt(), facts), plan.statedReasons());
        planner.tell(set, List.of(session.id()));
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
        UUID formerHost = session.hostId();
        String formerLink = session.joinLink();
        boolean moved = !update.startsAt().equals(from);
        List<Warning> gaps = moved ? warnings.gaps(session, update.startsAt(), facts) : List.of();
        session.schedule(
                update.startsAt(),
                PlanRules.stricter(update.mode(), facts.mode()),
                update.hostId(),
                PlanRules.ownLink(update.joinLink(), facts));
        boolean changed = update.minutes() != session.minutes() || !Objects.equals(formerLink, session.joinLink());
        if (update.minutes() != session.minutes()) {
            session.follow(new PhaseScript(session.phases()).scaledTo(update.minutes()));
        }
        cover(session, gaps, update.statedReasons());
        events.happened(sessionId, SessionEventKind.SESSION_CHANGED);
        sessions.flush();
        if (moved) {
            news.fire(new SessionsMoved(session.setId(), List.of(new SessionsMoved.Move(sessionId, from))));
        } else if (changed) {
            news.fire(new SessionChanged(session.setId(), sessionId));
        }
        hostChanged(session, formerHost, standing);
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Gives a planned session a script of its own (rules 11, 12 and 23). */
    public SessionView setPhaseScript(UUID sessionId, PhaseScriptEntry entry, String ifMatch) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockToEdit(sessionId, standing);
        Etag.check(ifMatch, session.version());
        session.requirePlanned("changed");
        PhaseScript script = entry.script();
        List<UUID> ofSession = turns.ofSession(sessionId).stream()
                .filter(Turn::isHeld)
                .map(Turn::id)
                .toList();
        PhaseScriptRules.check(script, session.kind(), ofSession);
        session.rewrite(script);
        cover(session, SessionWarnings.longExplanation(script), entry.statedReasons());
        events.happened(sessionId, SessionEventKind.SESSION_CHANGED);
        return pictures.takeAndShow(sessionId, standing);
    }

    private void hostChanged(LearningSession session, UUID former, Standing standing) {
        if (!Objects.equals(former, session.hostId())) {
            hosting.keep(
                    session,
                    former,
                    standing.personId().equals(former) ? HostRotation.Cause.HANDED_OVER : HostRotation.Cause.NAMED);
            news.fire(new HostChanged(session.setId(), session.id(), former, session.hostId()));
        }
    }

    private LearningSession lockToEdit(UUID sessionId, Standing standing) {
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.edits(standing, session));
        return session;
    }

    private void cover(LearningSession session, List<Warning> found, List<StatedReason> stated) {
        statedReasons.cover(session.setId(), session.programmeId(), session.id(), found, stated);
    }
}
