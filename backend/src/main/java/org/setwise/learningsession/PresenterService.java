package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** Swaps and stand-ins among presenters (rule 8). */
@ApplicationScoped
@Transactional
public class PresenterService {
    private final SessionAccess access;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final SessionPictures pictures;
    private final Event<PresenterChanged> presenterChanged;
    private final Ids ids;
    private final Clock clock;

    PresenterService(
            SessionAccess access,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            SessionPictures pictures,
            Event<PresenterChanged> presenterChanged,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.pictures = pictures;
        this.presenterChanged = presenterChanged;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives a planned turn to another member, who gives theirs in return if they have one in the round. */
    public SessionView changePresenter(UUID turnId, PresenterChange change) {
        UUID sessionId = turns.sessionOf(turnId).orElseThrow(NotFound::new);
        Standing standing = access.toLogistics(sessionId);
        learningSets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        LearningSession session = sessions.findAndLock(sessionId).orElseThrow(NotFound::new);
        Turn turn = turns.findAndLock(turnId).orElseThrow(NotFound::new);
        SessionAccess.require(SessionAccess.changesPresenter(standing, session, turn));
        UUID former = turn.presenterId();
        List<Membership> members = memberships.membersOf(turn.setId());
        PersonRef presenter = PlanRules.member(change.presenterId(), members, "presenterId");
        if (presenter.id().equals(former)) {
            throw new Invalid("presenterId", "presents this turn already");
        }
        Optional<Turn> inReturn = turnOf(presenter, turn);
        turn.passTo(presenter.id());
        keep(turn, former, change.reason(), standing);
        inReturn.ifPresent(other -> {
            other.passTo(former);
            keep(other, presenter.id(), change.reason(), standing);
        });
        return pictures.takeAndShow(sessionId, standing);
    }

    private Optional<Turn> turnOf(PersonRef presenter, Turn wanted) {
        List<Turn> all = turns.ofRotation(wanted.setId());
        Optional<UUID> found = all.stream()
                .filter(turn -> turn.round() == wanted.round() && turn.isPresentedBy(presenter.id()))
                .map(Turn::id)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Turn turn = lock(found.get());
        if (!turn.isPlanned()) {
            List<PersonRef> stillToCome = memberships.membersOf(wanted.setId()).stream()
                    .map(Membership::person)
                    .filter(member -> all.stream()
                            .noneMatch(one -> one.round() == wanted.round()
                                    && one.isPresentedBy(member.id())
                                    && !one.isPlanned()))
                    .filter(member -> !wanted.isPresentedBy(member.id()))
                    .toList();
            throw new PresentsOnceInARound(presenter, wanted.round(), stillToCome);
        }
        return Optional.of(turn);
    }

    /** The other turn's session first, as everywhere. */
    private Turn lock(UUID turnId) {
        sessions.findAndLock(turns.sessionOf(turnId).orElseThrow()).orElseThrow();
        return turns.findAndLock(turnId).orElseThrow();
    }

    private void keep(Turn turn, UUID from, String reason, Standing standing) {
        turns.keepChange(ids.next(), turn, from, turn.presenterId(), reason, standing.personId(), clock.instant());
        presenterChanged.fire(new PresenterChanged(turn.setId(), turn.id(), from, turn.presenterId()));
    }
}
