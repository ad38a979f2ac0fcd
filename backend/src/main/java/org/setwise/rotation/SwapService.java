package org.setwise.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningsession.LearningSession;
import org.setwise.learningsession.LearningSessionRepository;
import org.setwise.learningsession.PresenterSwitch;
import org.setwise.learningsession.SessionAccess;
import org.setwise.learningsession.Turn;
import org.setwise.learningsession.TurnRepository;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** Asking another to take one's turn: nothing changes until they agree (rule 8). */
@ApplicationScoped
@Transactional
public class SwapService {
    private final SetAccess access;
    private final SessionAccess sessionAccess;
    private final LearningSetRepository sets;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final PresenterSwitch presenters;
    private final SwapRepository swaps;
    private final PersonNames names;
    private final Event<SwapEvent> news;
    private final Ids ids;
    private final Clock clock;

    SwapService(
            SetAccess access,
            SessionAccess sessionAccess,
            LearningSetRepository sets,
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            PresenterSwitch presenters,
            SwapRepository swaps,
            PersonNames names,
            Event<SwapEvent> news,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.sessionAccess = sessionAccess;
        this.sets = sets;
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.presenters = presenters;
        this.swaps = swaps;
        this.names = names;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** What waits for an answer, and how the rotation came to be as it is. For the set alone: it holds what people wrote. */
    public RotationTrace trace(UUID setId) {
        Standing standing = access.toContent(setId);
        return new RotationTrace(
                swaps.openOf(setId).stream().map(swap -> view(swap, standing)).toList(), swaps.changesOf(setId));
    }

    public SwapView ask(UUID turnId, NewSwap wanted) {
        Standing standing = sessionAccess.toLogistics(turns.sessionOf(turnId).orElseThrow(NotFound::new));
        sets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        Turn turn = turns.findByIdOptional(turnId).orElseThrow(NotFound::new);
        if (!standing.member() || !turn.isPresentedBy(standing.personId())) {
            throw new NotAllowed();
        }
        if (!turn.isPlanned()) {
            throw new SwapHasLapsed();
        }
        if (wanted.askedId().equals(standing.personId())
                || memberships.membersOf(turn.setId()).stream()
                        .noneMatch(member -> member.person().id().equals(wanted.askedId()))) {
            throw new Invalid("askedId", "has to be another member of the set");
        }
        if (presenters
                .inReturn(turn, wanted.askedId())
                .filter(own -> !own.isPlanned())
                .isPresent()) {
            throw new Invalid("askedId", "has had their turn in this round");
        }
        if (swaps.isAsked(turnId)) {
            throw new AlreadyAsked();
        }
        TurnSwap swap = new TurnSwap(ids.next(), turn, wanted.askedId(), wanted.reason(), clock.instant());
        swaps.persistAndFlush(swap);
        news.fire(new SwapEvent.Asked(swap.setId(), swap.id(), turnId, swap.askerId(), swap.askedId()));
        return view(swap, standing);
    }

    /** Both agree: the turns change, and the change is kept with the reason given. */
    public SwapView accept(UUID swapId) {
        Standing standing = toAnswer(swapId);
        sets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        TurnSwap swap = lock(swapId, standing, true);
        swap.accept(clock.instant());
        sessions.findAndLock(turns.sessionOf(swap.turnId()).orElseThrow()).orElseThrow();
        Turn turn = turns.findAndLock(swap.turnId()).orElseThrow();
        if (!turn.isPlanned() || !turn.isPresentedBy(swap.askerId())) {
            throw new SwapHasLapsed();
        }
        presenters.give(turn, swap.askedId(), swap.reason());
        return answered(swap, standing);
    }

    public SwapView decline(UUID swapId) {
        Standing standing = toAnswer(swapId);
        TurnSwap swap = lock(swapId, standing, true);
        swap.decline(clock.instant());
        return answered(swap, standing);
    }

    public SwapView withdraw(UUID swapId) {
        Standing standing = toAnswer(swapId);
        TurnSwap swap = lock(swapId, standing, false);
        swap.withdraw(clock.instant());
        swaps.flush();
        return view(swap, standing);
    }

    private Standing toAnswer(UUID swapId) {
        return access.toContent(swaps.setOf(swapId).orElseThrow(NotFound::new));
    }

    private TurnSwap lock(UUID swapId, Standing standing, boolean asked) {
        TurnSwap swap = swaps.findByIdOptional(swapId).orElseThrow(NotFound::new);
        if (!standing.member() || !(asked ? swap.askedId() : swap.askerId()).equals(standing.personId())) {
            throw new NotAllowed();
        }
        // PostgreSQL locks it for these two only.
        swaps.lock(swap);
        return swap;
    }

    private SwapView answered(TurnSwap swap, Standing standing) {
        swaps.flush();
        news.fire(new SwapEvent.Answered(
                swap.setId(),
                swap.id(),
                swap.turnId(),
                swap.askerId(),
                swap.askedId(),
                swap.state() == SwapState.ACCEPTED));
        return view(swap, standing);
    }

    private SwapView view(TurnSwap swap, Standing standing) {
        Turn turn = turns.findByIdOptional(swap.turnId()).orElseThrow();
        LearningSession session = sessions.findByIdOptional(turn.sessionId()).orElseThrow();
        Map<UUID, PersonRef> people = names.of(Set.of(swap.askerId(), swap.askedId()));
        List<String> actions = new ArrayList<>();
        if (swap.state() == SwapState.ASKED && standing.member()) {
            if (swap.askedId().equals(standing.personId())) {
                actions.addAll(List.of("acceptSwap", "declineSwap"));
            }
            if (swap.askerId().equals(standing.personId())) {
                actions.add("withdrawSwap");
            }
        }
        UUID other = turn.isPresentedBy(swap.askedId()) ? swap.askerId() : swap.askedId();
        return new SwapView(
                swap.id(),
                swap.setId(),
                swap.turnId(),
                session.startsAt(),
                presenters
                        .inReturn(turn, other)
                        .map(own -> sessions.findByIdOptional(own.sessionId())
                                .orElseThrow()
                                .startsAt())
                        .orElse(null),
                people.get(swap.askerId()),
                people.get(swap.askedId()),
                swap.reason(),
                swap.state(),
                swap.askedAt(),
                actions);
    }
}
