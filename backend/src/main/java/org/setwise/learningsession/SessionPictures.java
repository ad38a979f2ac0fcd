package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.NotFound;

/** Reads all that is needed to show a session, in a few statements whatever its size. */
@ApplicationScoped
public class SessionPictures {
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final AttendanceRepository attendances;
    private final MembershipRepository memberships;
    private final PersonNames names;
    private final SessionWarnings warnings;
    private final Clock clock;

    SessionPictures(
            LearningSessionRepository sessions,
            TurnRepository turns,
            AttendanceRepository attendances,
            MembershipRepository memberships,
            PersonNames names,
            SessionWarnings warnings,
            Clock clock) {
        this.sessions = sessions;
        this.turns = turns;
        this.attendances = attendances;
        this.memberships = memberships;
        this.names = names;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** The session as it stands in this transaction; access to it was asked for before. */
    public SessionPicture take(UUID sessionId, Standing standing) {
        sessions.flush();
        LearningSession session = sessions.findWithPhases(sessionId).orElseThrow(NotFound::new);
        SetFacts set = sessions.factsOf(session.setId());
        List<Membership> members = memberships.membersOf(session.setId());
        List<Turn> ofSession = turns.ofSession(sessionId);
        Map<UUID, Attendance> attendance = attendances.ofSession(sessionId).stream()
                .collect(Collectors.toMap(Attendance::personId, Function.identity()));
        Map<UUID, PersonRef> people = new HashMap<>();
        members.forEach(member -> people.put(member.person().id(), member.person()));
        if (set.facilitator() != null) {
            people.put(set.facilitator().id(), set.facilitator());
        }
        people.putAll(names.of(othersThan(people.keySet(), session, ofSession, attendance)));
        SessionPicture picture = new SessionPicture(
                session, standing, set, members, ofSession, attendance, people, List.of(), List.of());
        return new SessionPicture(
                session,
                standing,
                set,
                members,
                ofSession,
                attendance,
                people,
                warnings.on(picture),
                warnings.absences(session, members));
    }

    /** How the session is shown to whoever asked. */
    public SessionView show(SessionPicture picture) {
        LearningSession session = picture.session();
        SetFacts set = picture.set();
        return new SessionView(
                session.id(),
                set.set(),
                session.kind(),
                session.state(),
                session.number(),
                session.startsAt(),
                session.minutes(),
                set.timeZone().getId(),
                session.modeUnder(set.mode()),
                session.joinLink() == null ? set.joinLink() : session.joinLink(),
                picture.person(session.hostId()),
                set.facilitator(),
                PhaseView.of(session.phases()),
                session.currentPosition(),
                session.phaseStartedAt(),
                picture.person(session.speakerId()),
                session.pausedAt().orElse(null),
                session.isStopped(),
                session.startedAt(),
                session.concludedAt(),
                session.isAbandoned(),
                picture.turns().stream().map(turn -> show(turn, picture)).toList(),
                picture.attendanceOfAll(),
                session.reason(),
                picture.allWarnings(),
                session.version(),
                SessionAccess.actionsOn(session, picture.turns(), picture.standing(), clock.instant()));
    }

    /** How one of its turns is shown. */
    public TurnView show(Turn turn, SessionPicture picture) {
        return new TurnView(
                turn.id(),
                turn.sessionId(),
                picture.person(turn.presenterId()),
                turn.round(),
                turn.position(),
                turn.state(),
                SessionAccess.actionsOn(turn, picture.session(), picture.standing()));
    }

    SessionView takeAndShow(UUID sessionId, Standing standing) {
        return show(take(sessionId, standing));
    }

    private static Set<UUID> othersThan(
            Set<UUID> known, LearningSession session, List<Turn> turns, Map<UUID, Attendance> attendance) {
        Set<UUID> others = new HashSet<>(attendance.keySet());
        turns.forEach(turn -> others.add(turn.presenterId()));
        if (session.hostId() != null) {
            others.add(session.hostId());
        }
        others.removeAll(known);
        return others;
    }
}
