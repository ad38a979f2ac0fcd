package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.learningset.StatedReason;
import org.setwise.learningset.StatedReasons;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.problem.Problem.Warning;

/** Taking a session from its first phase to its conclusion. */
@ApplicationScoped
@Transactional
public class RunningSessionService {
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final AttendanceRepository attendances;
    private final MembershipRepository memberships;
    private final StartRules startRules;
    private final Instance<PhaseGate> gates;
    private final Event<TurnConcluded> turnConcluded;
    private final Event<PlanNews> news;
    private final HostRotation hosting;
    private final StatedReasons statedReasons;
    private final SessionEvents events;
    private final SessionPictures pictures;
    private final Clock clock;

    RunningSessionService(
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            AttendanceRepository attendances,
            MembershipRepository memberships,
            StartRules startRules,
            Instance<PhaseGate> gates,
            Event<TurnConcluded> turnConcluded,
            Event<PlanNews> news,
            HostRotation hosting,
            StatedReasons statedReasons,
            SessionEvents events,
            SessionPictures pictures,
            Clock clock) {
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.attendances = attendances;
        this.memberships = memberships;
        this.startRules = startRules;
        this.gates = gates;
        this.turnConcluded = turnConcluded;
        this.news = news;
        this.hosting = hosting;
        this.statedReasons = statedReasons;
        this.events = events;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Begins with the first phase, and expects everybody (rules 5, 6 and 14). Where nobody was named, whoever starts is the host. */
    public SessionView start(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        LearningSet set = learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = lock(sessionId);
        List<Turn> ofSession = turns.ofSession(sessionId);
        SessionAccess.require(SessionAccess.starts(standing, session, ofSession));
        session.requirePlanned("started");
        set.requireRunning("holding a session");
        List<Membership> members = memberships.membersOf(set.id());
        startRules.check(session, ofSession, members);
        Instant now = clock.instant();
        UUID named = session.hostId();
        session.start(standing.personId(), now);
        if (named == null) {
            hosting.keep(session, null, HostRotation.Cause.STARTED);
        }
        expect(session, members, now);
        events.happened(sessionId, SessionEventKind.SESSION_STARTED);
        news.fire(new HostChanged(set.id(), sessionId, named, session.hostId()));
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Goes on to the next phase, past the gates; of two who go on at once the second is told (see {@link PhaseMovedOn}). */
    public SessionView advance(UUID sessionId, PhaseAdvance advance) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockToRun(sessionId, standing);
        PhaseMove move = session.moveFrom(advance.from());
        passGates(move, advance.statedReasons());
        move.concludedTurn().ifPresent(turn -> conclude(turn, session));
        move.begunTurn().ifPresent(turn -> begin(turn, session));
        session.advance(advance.from(), clock.instant());
        events.happened(sessionId, SessionEventKind.PHASE_ADVANCED);
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Gives the phase that is on minutes of later ones, never reflection's (rules 12 and 23). */
    public SessionView extend(UUID sessionId, PhaseExtension extension) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lockToRun(sessionId, standing);
        session.extend(extension.from(), extension.minutes());
        if (session.currentPhase().orElseThrow().kind() == PhaseKind.DILEMMA) {
            cover(
                    session,
                    SessionWarnings.longExplanation(new PhaseScript(session.phases())),
                    extension.statedReasons());
        }
        events.happened(sessionId, SessionEventKind.PHASE_EXTENDED);
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Ends the session from its reflection; whoever was expected and did not come was absent (rules 5, 14, 20 and 23). */
    public SessionView conclude(UUID sessionId, SessionConclusion conclusion) {
        Standing standing = access.toLogistics(sessionId);
        LearningSet set = learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = lockToRun(sessionId, standing);
        passGates(session.lastMove(), conclusion.statedReasons());
        Instant now = clock.instant();
        session.conclude(now);
        attendances.ofSession(sessionId).forEach(attendance -> attendance.closeAt(now));
        tellOfAbsence(session);
        int round = rotationOf(set.id(), set.round()).roundNow();
        while (set.round() < round) {
            set.beginNextRound();
        }
        events.happened(sessionId, SessionEventKind.SESSION_CONCLUDED);
        return pictures.takeAndShow(sessionId, standing);
    }

    private LearningSession lock(UUID sessionId) {
        return sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
    }

    private LearningSession lockToRun(UUID sessionId, Standing standing) {
        LearningSession session = lock(sessionId);
        SessionAccess.require(SessionAccess.runs(standing, session));
        return session;
    }

    private void passGates(PhaseMove move, List<StatedReason> stated) {
        List<Warning> warnings =
                gates.stream().flatMap(gate -> gate.look(move).stream()).toList();
        cover(move.session(), warnings, stated);
    }

    private void cover(LearningSession session, List<Warning> warnings, List<StatedReason> stated) {
        statedReasons.cover(session.setId(), session.programmeId(), session.id(), warnings, stated);
    }

    private void conclude(UUID turnId, LearningSession session) {
        turns.findAndLock(turnId).orElseThrow().conclude();
        turnConcluded.fire(new TurnConcluded(turnId, session.id(), session.setId()));
        turns.flush();
    }

    /** Rule 8: a turn begins when everybody has presented in the rounds before its own. */
    private void begin(UUID turnId, LearningSession session) {
        Turn turn = turns.findAndLock(turnId).orElseThrow();
        List<PersonRef> owed = rotationOf(session.setId(), turn.round()).owedBefore(turn.round());
        if (!owed.isEmpty()) {
            throw new SomebodyIsStillToPresent(turn.round(), owed);
        }
        turn.begin();
    }

    /** Rule 14: the host hears of it, nobody else. */
    private void tellOfAbsence(LearningSession session) {
        attendances.flush();
        attendances
                .absentTwiceRunning(session.setId())
                .forEach(person ->
                        news.fire(new AbsentTwiceRunning(session.setId(), session.id(), person, session.hostId())));
    }

    private Rotation rotationOf(UUID setId, int round) {
        return new Rotation(round, memberships.membersOf(setId), turns.ofRotation(setId));
    }

    private void expect(LearningSession session, List<Membership> members, Instant now) {
        List<UUID> known = attendances.ofSession(session.id()).stream()
                .map(Attendance::personId)
                .toList();
        members.stream()
                .map(member -> member.person().id())
                .filter(person -> !known.contains(person))
                .forEach(person -> attendances.persist(new Attendance(session.id(), person, now)));
    }
}
