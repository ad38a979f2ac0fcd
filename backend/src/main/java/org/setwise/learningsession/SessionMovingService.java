package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Standing;
import org.setwise.learningset.StatedReasons;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;

/** Moving, postponing and cancelling planned sessions, one alone or with all that follow. Everything or nothing. */
@ApplicationScoped
@Transactional
public class SessionMovingService {
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final PlanRules rules;
    private final StatedReasons statedReasons;
    private final SessionPictures pictures;
    private final SessionEvents events;
    private final Event<PlanNews> news;

    SessionMovingService(
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            PlanRules rules,
            StatedReasons statedReasons,
            SessionPictures pictures,
            SessionEvents events,
            Event<PlanNews> news) {
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.rules = rules;
        this.statedReasons = statedReasons;
        this.pictures = pictures;
        this.events = events;
        this.news = news;
    }

    /** Gives it another beginning, and those that follow too when asked for (rule 10). Local time is kept when the clocks change. */
    public SessionView move(UUID sessionId, SessionMove move, String ifMatch) {
        Standing standing = access.toLogistics(sessionId);
        List<LearningSession> moving = lockWithFollowing(
                sessionId,
                standing,
                "moved",
                move.following() != null && move.following() != SessionMove.Following.STAY);
        LearningSession first = moving.getFirst();
        Etag.check(ifMatch, first.version());
        SetFacts facts = sessions.factsOf(first.setId());
        List<Instant> to = beginnings(moving, move, facts);
        to.forEach(rules::requireSoon);
        List<Instant> staying = sessions.beginningsOfOthers(
                first.setId(), moving.stream().map(LearningSession::id).toList());
        statedReasons.cover(
                first.setId(),
                first.programmeId(),
                sessionId,
                new Gaps(facts.cadence(), facts.timeZone()).warningsAround(to, staying),
                move.statedReasons());
        List<SessionsMoved.Move> moves = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            LearningSession session = moving.get(i);
            if (!session.startsAt().equals(to.get(i))) {
                moves.add(new SessionsMoved.Move(session.id(), session.startsAt()));
                session.moveTo(to.get(i));
            }
        }
        sessions.flush();
        if (!moves.isEmpty()) {
            news.fire(new SessionsMoved(first.setId(), moves));
        }
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Its turns are cancelled with it, so that their presenters can be planned again (rule 8). */
    public SessionView postpone(UUID sessionId, CallingOff off) {
        return callOff(sessionId, off, "postponed", session -> session.postpone(off.reason()), SessionsPostponed::new);
    }

    /** Its turns are cancelled with it, so that their presenters can be planned again (rule 8). */
    public SessionView cancel(UUID sessionId, CallingOff off) {
        return callOff(sessionId, off, "cancelled", session -> session.cancel(off.reason()), SessionsCancelled::new);
    }

    /**
     * Nothing takes place in a set that is over, which is told of the set. The set is locked already.
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

    private SessionView callOff(
            UUID sessionId,
            CallingOff off,
            String step,
            Consumer<LearningSession> how,
            BiFunction<UUID, List<UUID>, PlanNews> event) {
        Standing standing = access.toLogistics(sessionId);
        List<UUID> calledOff = new ArrayList<>();
        for (LearningSession session : lockWithFollowing(sessionId, standing, step, off.all())) {
            how.accept(session);
            cancelTurns(session);
            calledOff.add(session.id());
        }
        sessions.flush();
        news.fire(event.apply(standing.setId(), calledOff));
        return pictures.takeAndShow(sessionId, standing);
    }

    private void cancelTurns(LearningSession session) {
        turns.lockPlannedOfSession(session.id()).forEach(Turn::cancel);
        events.happened(session.id(), SessionEventKind.SESSION_CHANGED);
    }

    /** The session, and with {@code following} all planned ones after it in their order; the set is locked before them. */
    private List<LearningSession> lockWithFollowing(UUID sessionId, Standing standing, String step, boolean following) {
        learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.edits(standing, session));
        session.requirePlanned(step);
        List<LearningSession> locked = new ArrayList<>(List.of(session));
        if (following) {
            SessionAccess.require(standing.plans());
            sessions.lockPlannedOf(session.setId()).stream()
                    .filter(other -> other.startsAt().isAfter(session.startsAt()))
                    .sorted(Comparator.comparing(LearningSession::startsAt))
                    .forEach(locked::add);
        }
        return locked;
    }

    private static List<Instant> beginnings(List<LearningSession> moving, SessionMove move, SetFacts facts) {
        ZoneId zone = facts.timeZone();
        LocalDateTime from = LocalDateTime.ofInstant(moving.getFirst().startsAt(), zone);
        LocalDateTime to = LocalDateTime.ofInstant(move.startsAt(), zone);
        Duration shift = Duration.between(from, to);
        List<Instant> beginnings = new ArrayList<>(List.of(move.startsAt()));
        for (int i = 1; i < moving.size(); i++) {
            LocalDateTime then = move.following() == SessionMove.Following.KEEP_CADENCE
                    ? to.with(facts.cadence().after(to.toLocalDate(), i))
                    : LocalDateTime.ofInstant(moving.get(i).startsAt(), zone).plus(shift);
            beginnings.add(then.atZone(zone).toInstant());
        }
        return beginnings;
    }
}
