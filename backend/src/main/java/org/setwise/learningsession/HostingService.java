package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;

/** Stopping the clock of a session and letting it go again, and who runs it. */
@ApplicationScoped
@Transactional
public class HostingService {
    private final SessionAccess access;
    private final LearningSessionRepository sessions;
    private final PlanRules rules;
    private final HostWatch watch;
    private final HostRotation hosting;
    private final SessionEvents events;
    private final Event<PlanNews> news;
    private final SessionPictures pictures;
    private final Clock clock;

    HostingService(
            SessionAccess access,
            LearningSessionRepository sessions,
            PlanRules rules,
            HostWatch watch,
            HostRotation hosting,
            SessionEvents events,
            Event<PlanNews> news,
            SessionPictures pictures,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.rules = rules;
        this.watch = watch;
        this.hosting = hosting;
        this.events = events;
        this.news = news;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The host lets the clock stand. */
    public SessionView pause(UUID sessionId) {
        return change(
                sessionId,
                SessionAccess::runs,
                SessionEventKind.SESSION_PAUSED,
                (session, me) -> session.pause(clock.instant()));
    }

    /** Anybody stops the session at once. Who it was is told to nobody. */
    public SessionView stop(UUID sessionId) {
        return change(
                sessionId,
                (standing, session) -> SessionAccess.takesPart(standing),
                SessionEventKind.SESSION_STOPPED,
                (session, me) -> session.stop(me, clock.instant()));
    }

    /** The clock goes again where it stopped. */
    public SessionView resume(UUID sessionId) {
        return change(
                sessionId,
                SessionAccess::resumes,
                SessionEventKind.SESSION_RESUMED,
                (session, me) -> session.resume(clock.instant()));
    }

    /**
     * Anybody hosts in the place of a host who has gone.
     *
     * @throws HostIsThere before the host has been gone for a minute
     */
    public SessionView takeOver(UUID sessionId) {
        return change(
                sessionId,
                (standing, session) -> SessionAccess.takesPart(standing),
                SessionEventKind.HOST_CHANGED,
                (session, me) -> {
                    session.requireRunning("hosted by another");
                    if (!watch.isMissing(session)) {
                        throw new HostIsThere();
                    }
                    UUID former = session.hostId();
                    session.passHostingTo(me);
                    hosting.keep(session, former, HostRotation.Cause.TAKEN_OVER);
                    news.fire(new HostChanged(session.setId(), sessionId, former, me));
                });
    }

    /** The host gives the word to somebody in the set, for everybody to see. */
    public SessionView giveWord(UUID sessionId, UUID personId) {
        return change(sessionId, SessionAccess::runs, SessionEventKind.SPEAKER_CHANGED, (session, me) -> {
            session.requireRunning("given a speaker");
            rules.requireInSet("personId", personId, sessions.factsOf(session.setId()));
            session.nameSpeaker(personId);
        });
    }

    private interface Step {
        void take(LearningSession session, UUID me);
    }

    private SessionView change(
            UUID sessionId, BiPredicate<Standing, LearningSession> may, SessionEventKind kind, Step step) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        SessionAccess.require(may.test(standing, session));
        step.take(session, standing.personId());
        events.happened(sessionId, kind);
        return pictures.takeAndShow(sessionId, standing);
    }
}
