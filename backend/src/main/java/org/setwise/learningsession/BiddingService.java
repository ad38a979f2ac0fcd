package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.contract.PresenterChoice;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;

/** At the start of a session: who has something pressing, and who presents (rule 8). */
@ApplicationScoped
@Transactional
public class BiddingService {
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final BidRepository bids;
    private final Biddings biddings;
    private final AttendanceRepository attendances;
    private final MembershipRepository memberships;
    private final PresenterSwitch presenters;
    private final HostRotation hosting;
    private final SessionEvents events;
    private final SessionPictures pictures;
    private final Clock clock;

    BiddingService(
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            BidRepository bids,
            Biddings biddings,
            AttendanceRepository attendances,
            MembershipRepository memberships,
            PresenterSwitch presenters,
            HostRotation hosting,
            SessionEvents events,
            SessionPictures pictures,
            Clock clock) {
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.bids = bids;
        this.biddings = biddings;
        this.attendances = attendances;
        this.memberships = memberships;
        this.presenters = presenters;
        this.hosting = hosting;
        this.events = events;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** What a turn that is held open looks like to whoever holds its locks. */
    private record Open(Standing standing, LearningSession session, Turn turn) {}

    /**
     * A member has something pressing; saying it again replaces what they said.
     *
     * @throws PresentsOnceInARound when they have had their turn in the round
     */
    public BiddingView place(UUID turnId, BidUrgency urgency) {
        Open open = lock(turnId);
        open.standing.requireMember();
        requireOpen(open);
        UUID me = open.standing.personId();
        List<Membership> members = memberships.membersOf(open.turn.setId());
        if (!biddings.mayBid(open.turn, members).contains(me)) {
            throw new PresentsOnceInARound(
                    PlanRules.member(me, members, "personId"),
                    open.turn.round(),
                    presenters.stillToCome(open.turn, members));
        }
        bids.place(open.turn, me, urgency, clock.instant());
        return changed(open);
    }

    /** Theirs can wait after all. */
    public BiddingView withdraw(UUID turnId) {
        Open open = lock(turnId);
        open.standing.requireMember();
        requireOpen(open);
        bids.withdraw(turnId, open.standing.personId());
        return changed(open);
    }

    /**
     * Whoever runs the session settles it. Another than was planned gives their own turn in the round in return, if they have one, and both
     * take along what they prepared; else whoever was planned is without a date again. The bids are forgotten.
     */
    public SessionView settle(UUID turnId, UUID presenterId) {
        Open open = lock(turnId);
        SessionAccess.require(SessionAccess.runs(open.standing, open.session));
        requireOpen(open);
        Turn turn = open.turn;
        if (!turn.isPresentedBy(presenterId)) {
            if (!bids.isBidOf(turnId, presenterId)) {
                throw new Invalid("presenterId", "has to be whoever was planned to present, or a member who bids");
            }
            UUID former = turn.presenterId();
            presenters.giveByBid(turn, presenterId);
            passOnHosting(open.session, presenterId, former);
        }
        turn.settlePresenter(clock.instant());
        turns.flush();
        events.happened(open.session.id(), SessionEventKind.BIDDING_CHANGED);
        return pictures.takeAndShow(open.session.id(), open.standing);
    }

    /** The set first, then the session, then the turn, as everywhere. */
    private Open lock(UUID turnId) {
        UUID sessionId = turns.sessionOf(turnId).orElseThrow(NotFound::new);
        Standing standing = access.toContent(sessionId);
        learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        return new Open(standing, session, turns.findAndLock(turnId).orElseThrow(NotFound::new));
    }

    private void requireOpen(Open open) {
        if (sessions.factsOf(open.turn.setId()).presenterChoice() != PresenterChoice.BIDDING) {
            throw new BiddingIsNotOpen("By the contract of the set whoever was planned presents.");
        }
        if (!open.session.isRunning()) {
            throw new BiddingIsNotOpen("Members bid when the session has started.");
        }
        if (!open.turn.isPlanned() || open.turn.isPresenterSettled()) {
            throw new BiddingIsNotOpen("It is settled who presents.");
        }
    }

    /**
     * Where nobody facilitates, whoever was to present takes the session on from a host who presents now; if they have not come, the role
     * goes to the next of those who have.
     */
    private void passOnHosting(LearningSession session, UUID presenter, UUID former) {
        if (session.isHostedBy(presenter) && sessions.factsOf(session.setId()).facilitator() == null) {
            session.passHostingTo(free(session, presenter, former));
            hosting.keepRotated(session, presenter);
            events.happened(session.id(), SessionEventKind.HOST_CHANGED);
        }
    }

    private UUID free(LearningSession session, UUID presenter, UUID former) {
        Set<UUID> came = attendances.ofSession(session.id()).stream()
                .filter(Attendance::isPresent)
                .map(Attendance::personId)
                .collect(Collectors.toSet());
        List<Membership> here = memberships.membersOf(session.setId()).stream()
                .filter(member -> came.contains(member.person().id()))
                .toList();
        return here.stream().anyMatch(member -> member.person().id().equals(former))
                ? former
                : HostRotation.propose(here, List.of(presenter), hosting.burdens(session.setId()))
                        .map(PersonRef::id)
                        .orElse(former);
    }

    private BiddingView changed(Open open) {
        events.happened(open.session.id(), SessionEventKind.BIDDING_CHANGED);
        return biddings.read(pictures.take(open.session.id(), open.standing))
                .orElseThrow(NotFound::new)
                .seenBy(open.standing, open.session);
    }
}
