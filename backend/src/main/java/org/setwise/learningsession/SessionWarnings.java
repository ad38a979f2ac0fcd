package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningset.Membership;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem.Warning;

/** What the rules that warn say about a session. */
@ApplicationScoped
class SessionWarnings {
    private final LearningSessionRepository sessions;
    private final AttendanceRepository attendances;

    SessionWarnings(LearningSessionRepository sessions, AttendanceRepository attendances) {
        this.sessions = sessions;
        this.attendances = attendances;
    }

    /** What they say to everybody, about the session as it stands. */
    List<Warning> on(SessionPicture picture) {
        LearningSession session = picture.session();
        List<Warning> all = new ArrayList<>();
        if (session.isPlanned()) {
            all.addAll(gaps(session, session.startsAt(), picture.set()));
            all.addAll(longExplanation(new PhaseScript(session.phases())));
            all.addAll(apologies(picture));
        }
        if (session.isRunning() && session.currentPosition() == 1) {
            all.addAll(quorum(picture.present().size(), picture.set().quorum()));
        }
        return all;
    }

    /** Rule 10. */
    List<Warning> gaps(LearningSession session, Instant startsAt, SetFacts set) {
        List<Instant> others = sessions.beginningsOfOthers(session.setId(), List.of(session.id()));
        return new Gaps(set.cadence(), set.timeZone()).warnings(startsAt, others);
    }

    /** Rule 12. */
    static List<Warning> longExplanation(PhaseScript script) {
        return script.explainsForLong()
                ? List.of(new Warning(
                        12,
                        "A dilemma is explained in " + PhaseScript.LONGEST_EXPLANATION
                                + " minutes at most; this script gives it more."))
                : List.of();
    }

    /** Rule 15, before the day: somebody has to decide whether to hold it. */
    private static List<Warning> apologies(SessionPicture picture) {
        long coming = picture.members().size() - picture.apologised();
        int quorum = picture.set().quorum();
        return picture.apologised() == 0 || coming >= quorum
                ? List.of()
                : List.of(new Warning(
                        15,
                        "After the apologies " + coming + (coming == 1 ? " member" : " members")
                                + " can come; the contract asks for " + quorum
                                + ". Postpone it, or decide on the day."));
    }

    /** Rule 15. */
    static List<Warning> quorum(int present, int quorum) {
        return present >= quorum
                ? List.of()
                : List.of(new Warning(
                        15,
                        "The contract asks for " + quorum + " members to be there; " + present
                                + (present == 1 ? " is." : " are.")));
    }

    /** Rule 14, while something can be done about it. That somebody stays away is told to whoever can act on it alone. */
    List<Warning> absences(LearningSession session, List<Membership> members) {
        if (!session.isPlanned() && !session.isRunning()) {
            return List.of();
        }
        Set<UUID> absent = attendances.absentTwiceRunning(session.setId());
        return members.stream()
                .map(Membership::person)
                .filter(person -> absent.contains(person.id()))
                .map(PersonRef::name)
                .map(name -> new Warning(14, name + " was absent from the last two sessions."))
                .toList();
    }
}
