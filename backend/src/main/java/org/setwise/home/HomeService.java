package org.setwise.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.action.Actions;
import org.setwise.enrolment.EnrolmentService;
import org.setwise.learningset.SessionState;
import org.setwise.platform.reference.NamedRef;
import org.setwise.platform.security.CurrentPerson;

/** What needs me now, from all features in one read. */
@ApplicationScoped
@Transactional
public class HomeService {
    /** A session that was due and has not begun is still ahead for a while. */
    private static final Duration MOST_OVERDUE = Duration.ofHours(12);

    /** How long before its closing session a set begins to look back. */
    private static final Duration LOOKING_BACK = Duration.ofDays(14);

    private final HomeRepository home;
    private final HomeProgrammeRepository programmes;
    private final Actions actions;
    private final EnrolmentService enrolments;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    HomeService(
            HomeRepository home,
            HomeProgrammeRepository programmes,
            Actions actions,
            EnrolmentService enrolments,
            CurrentPerson currentPerson,
            Clock clock) {
        this.home = home;
        this.programmes = programmes;
        this.actions = actions;
        this.enrolments = enrolments;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    public Home show() {
        UUID me = currentPerson.require();
        Instant now = clock.instant();
        Instant since = now.minus(MOST_OVERDUE);
        List<HomeSession> sessions = home.sessionsOf(me, since);
        List<Duty> duties = home.dutiesOf(me, now.plus(LOOKING_BACK));
        return new Home(
                in(SessionState.PLANNED, sessions),
                in(SessionState.IN_PROGRESS, sessions),
                home.turnOf(me, since).orElse(null),
                actions.unfinishedOf(me),
                enrolments.offersToMe(),
                sets(Duty.Kind.SIGN, duties),
                sets(Duty.Kind.INTRODUCE, duties),
                sets(Duty.Kind.EVALUATE, duties),
                home.confidenceToGiveBy(me),
                programmes.programmesOf(me, now),
                programmes.nameOnRosterOf(me, LocalDate.now(clock)).orElse(null));
    }

    private static HomeSession in(SessionState state, List<HomeSession> sessions) {
        return sessions.stream()
                .filter(session -> session.state() == state)
                .findFirst()
                .orElse(null);
    }

    private static List<NamedRef> sets(Duty.Kind kind, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind)
                .map(Duty::set)
                .toList();
    }
}
