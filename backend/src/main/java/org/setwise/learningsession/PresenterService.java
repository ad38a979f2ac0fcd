package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** Who presents in a planned session: stand-ins, swaps by who plans, skipped turns and new ones (rule 8). */
@ApplicationScoped
@Transactional
public class PresenterService {
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final PresenterSwitch presenters;
    private final SetScripts scripts;
    private final SessionPictures pictures;
    private final Event<PlanNews> news;
    private final Ids ids;
    private final Clock clock;

    PresenterService(
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            PresenterSwitch presenters,
            SetScripts scripts,
            SessionPictures pictures,
            Event<PlanNews> news,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.presenters = presenters;
        this.scripts = scripts;
        this.pictures = pictures;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a planned turn to another member, who gives theirs in return if they have one in the round.
     *
     * @throws SwapWantsConsent when a presenter would take another's turn without asking
     */
    public SessionView changePresenter(UUID turnId, PresenterChange change) {
        UUID sessionId = turns.sessionOf(turnId).orElseThrow(NotFound::new);
        Standing standing = access.toLogistics(sessionId);
        LearningSession session = lock(sessionId, standing);
        Turn turn = turns.findAndLock(turnId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.changesPresenter(standing, session, turn));
        boolean party = standing.member()
                && (turn.isPresentedBy(standing.personId())
                        || change.presenterId().equals(standing.personId()));
        if (party
                && !SessionAccess.hosts(standing, session)
                && presenters
                        .inReturn(turn, change.presenterId())
                        .filter(Turn::isPlanned)
                        .isPresent()) {
            throw new SwapWantsConsent();
        }
        presenters.give(turn, change.presenterId(), change.reason());
        return pictures.takeAndShow(sessionId, standing);
    }

    /** The presenter goes without a turn in this round; the session is left to its other turns, or to another presenter. */
    public SessionView skip(UUID turnId, TurnSkip skip) {
        UUID sessionId = turns.sessionOf(turnId).orElseThrow(NotFound::new);
        Standing standing = access.toLogistics(sessionId);
        LearningSet set = learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        Turn turn = turns.findAndLock(turnId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.changesPresenter(standing, session, turn));
        session.requirePlanned("left without a turn");
        turns.keepSkip(turn, skip.reason(), standing.personId(), clock.instant());
        turn.skip();
        session.follow(scripts.scriptOf(session, held(session)));
        news.fire(new TurnSkipped(turn.setId(), sessionId, turnId, turn.presenterId()));
        turns.flush();
        beginRoundsThatAreOver(set);
        return pictures.takeAndShow(sessionId, standing);
    }

    /** Another member presents in the session too; its script is the usual one again. */
    public SessionView addTurn(UUID sessionId, NewTurn wanted) {
        Standing standing = access.toLogistics(sessionId);
        LearningSet set = learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.edits(standing, session));
        session.requirePlanned("given another turn");
        List<UUID> held = held(session);
        PlanRules.requireRoomForATurn(session, held.size(), sessions.factsOf(set.id()));
        List<Membership> members = memberships.membersOf(set.id());
        Rotation rotation = new Rotation(set.round(), members, turns.ofRotation(set.id()));
        int round = rotation.plan(PlanRules.member(wanted.presenterId(), members, "presenterId"));
        int position = turns.ofSession(sessionId).size() + 1;
        Turn turn = new Turn(ids.next(), session, wanted.presenterId(), round, position, clock.instant());
        turns.persistAndFlush(turn);
        session.follow(scripts.scriptOf(
                session, Stream.concat(held.stream(), Stream.of(turn.id())).toList()));
        return pictures.takeAndShow(sessionId, standing);
    }

    private LearningSession lock(UUID sessionId, Standing standing) {
        learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        return sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
    }

    private List<UUID> held(LearningSession session) {
        return turns.ofSession(session.id()).stream()
                .filter(Turn::isHeld)
                .map(Turn::id)
                .toList();
    }

    private void beginRoundsThatAreOver(LearningSet set) {
        int round = new Rotation(set.round(), memberships.membersOf(set.id()), turns.ofRotation(set.id())).roundNow();
        while (set.round() < round) {
            set.beginNextRound();
        }
    }
}
