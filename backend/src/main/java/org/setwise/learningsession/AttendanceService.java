package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;

/** Who comes to a session, and who does not (rule 14). */
@ApplicationScoped
@Transactional
public class AttendanceService {
    private final SessionAccess access;
    private final LearningSessionRepository sessions;
    private final AttendanceRepository attendances;
    private final MembershipRepository memberships;
    private final SessionEvents events;
    private final SessionPictures pictures;
    private final Event<PlanNews> news;
    private final Clock clock;

    AttendanceService(
            SessionAccess access,
            LearningSessionRepository sessions,
            AttendanceRepository attendances,
            MembershipRepository memberships,
            SessionEvents events,
            SessionPictures pictures,
            Event<PlanNews> news,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.attendances = attendances;
        this.memberships = memberships;
        this.events = events;
        this.pictures = pictures;
        this.news = news;
        this.clock = clock;
    }

    /** Comes in. A facilitator comes in too, and stands in no list of attendance. */
    public SessionView join(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        SessionAccess.require(SessionAccess.takesPart(standing));
        LearningSession session = lock(sessionId);
        if (!session.isOpenAt(clock.instant(), SessionAccess.OPEN_BEFORE)) {
            throw new SessionIsNotOpen(session);
        }
        if (standing.member()) {
            change(sessionId, standing.personId(), (mine, now) -> mine.attend(standing.personId(), now));
        }
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Says beforehand that one will come, also after having apologised. */
    public SessionView confirm(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        standing.requireMember();
        lock(sessionId).requirePlanned("answered for");
        change(sessionId, standing.personId(), (mine, now) -> mine.confirm(standing.personId(), now));
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Says beforehand that one cannot come. */
    public SessionView apologise(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        standing.requireMember();
        lock(sessionId).requirePlanned("apologised for");
        change(sessionId, standing.personId(), (mine, now) -> mine.apologise(standing.personId(), now));
        attendances.flush();
        news.fire(new ApologiesSent(standing.setId(), sessionId, standing.personId()));
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Sets right what stands about a member's attendance: before the session whether they will come, from then on whether they came. */
    public SessionView record(UUID sessionId, UUID personId, AttendanceState state) {
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lock(sessionId);
        SessionAccess.require(SessionAccess.recordsAttendance(standing, session));
        if (!SessionAccess.isHeld(session)) {
            throw new SessionIsNotInThisState("attended", session.state());
        }
        if (session.isPlanned() && state != AttendanceState.EXPECTED && state != AttendanceState.APOLOGISED) {
            throw new Invalid("state", "can only be EXPECTED or APOLOGISED before the session");
        }
        if (session.concludedAt() != null && state == AttendanceState.EXPECTED) {
            throw new Invalid("state", "cannot be EXPECTED after the session");
        }
        requireKnown(session, personId);
        change(sessionId, personId, (theirs, now) -> theirs.correct(state, standing.personId(), now));
        if (state == AttendanceState.ABSENT && session.concludedAt() != null) {
            attendances.flush();
            if (attendances.absentTwiceRunning(session.setId()).contains(personId)) {
                news.fire(new AbsentTwiceRunning(session.setId(), sessionId, personId, session.hostId()));
            }
        }
        return pictures.takeAndShow(sessionId, standing);
    }

    private LearningSession lock(UUID sessionId) {
        return sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
    }

    private void change(UUID sessionId, UUID personId, BiConsumer<Attendance, Instant> step) {
        Instant now = clock.instant();
        Attendance attendance = attendances.of(sessionId, personId).orElseGet(() -> {
            Attendance expected = new Attendance(sessionId, personId, now);
            attendances.persist(expected);
            return expected;
        });
        step.accept(attendance, now);
        events.happened(sessionId, SessionEventKind.ATTENDANCE_CHANGED);
    }

    private void requireKnown(LearningSession session, UUID personId) {
        boolean known = attendances.of(session.id(), personId).isPresent()
                || (session.concludedAt() == null
                        && memberships.membersOf(session.setId()).stream()
                                .anyMatch(member -> member.person().id().equals(personId)));
        if (!known) {
            throw new NotFound();
        }
    }
}
