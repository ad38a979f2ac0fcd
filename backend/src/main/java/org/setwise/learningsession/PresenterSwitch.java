package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/**
 * Gives a planned turn to another member, who gives theirs in return if they have one in the round (rule 8). Two who change places take along
 * what they prepared.
 */
@ApplicationScoped
public class PresenterSwitch {
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final HostRotation hosting;
    private final CurrentPerson currentPerson;
    private final Event<PlanNews> news;
    private final Ids ids;
    private final Clock clock;

    /** How somebody came to present in another's stead. */
    private enum Cause {
        ARRANGED,
        BIDDING
    }

    PresenterSwitch(
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            HostRotation hosting,
            CurrentPerson currentPerson,
            Event<PlanNews> news,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.hosting = hosting;
        this.currentPerson = currentPerson;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** The planned turn that this member would give in return for the other; empty for a stand-in. Nothing is locked or changed. */
    public Optional<Turn> inReturn(Turn wanted, UUID member) {
        return turns.ofRotation(wanted.setId()).stream()
                .filter(turn -> turn.round() == wanted.round() && turn.isPresentedBy(member))
                .findFirst();
    }

    /**
     * Makes the change, and keeps it with its reason. The set, the session and the turn are locked before.
     *
     * @throws PresentsOnceInARound when the member has had their turn in the round
     */
    public void give(Turn turn, UUID member, String reason) {
        give(turn, member, Cause.ARRANGED, reason);
    }

    /** The same for a member who had something more pressing at the start of the session. */
    void giveByBid(Turn turn, UUID member) {
        give(turn, member, Cause.BIDDING, null);
    }

    private void give(Turn turn, UUID member, Cause cause, String reason) {
        UUID former = turn.presenterId();
        List<Membership> members = memberships.membersOf(turn.setId());
        PersonRef presenter = PlanRules.member(member, members, "presenterId");
        if (presenter.id().equals(former)) {
            throw new Invalid("presenterId", "presents this turn already");
        }
        Optional<Turn> other =
                inReturn(turn, presenter.id()).map(found -> lockPlanned(found, turn, presenter, members));
        turn.passTo(presenter.id());
        other.ifPresent(given -> given.passTo(former));
        keep(turn, former, cause, reason);
        other.ifPresent(given -> keep(given, presenter.id(), cause, reason));
        other.ifPresent(given -> turns.dilemmasFollow(turn.id(), given.id()));
        passOnHosting(turn, members);
        other.ifPresent(given -> passOnHosting(given, members));
    }

    private Turn lockPlanned(Turn found, Turn wanted, PersonRef presenter, List<Membership> members) {
        // The other turn's session first, as everywhere.
        sessions.findAndLock(found.sessionId()).orElseThrow();
        Turn turn = turns.findAndLock(found.id()).orElseThrow();
        if (!turn.isPlanned()) {
            throw new PresentsOnceInARound(presenter, wanted.round(), stillToCome(wanted, members));
        }
        return turn;
    }

    /** The members who have not had their turn in the round, but for whoever is planned for this one. */
    List<PersonRef> stillToCome(Turn wanted, List<Membership> members) {
        List<Turn> all = turns.ofRotation(wanted.setId());
        return members.stream()
                .map(Membership::person)
                .filter(member -> !wanted.isPresentedBy(member.id()))
                .filter(member -> all.stream()
                        .noneMatch(turn ->
                                turn.round() == wanted.round() && turn.isPresentedBy(member.id()) && !turn.isPlanned()))
                .toList();
    }

    private void keep(Turn turn, UUID from, Cause cause, String reason) {
        turns.keepChange(
                ids.next(),
                turn,
                from,
                turn.presenterId(),
                cause.name(),
                reason,
                currentPerson.require(),
                clock.instant());
        turns.flush();
        news.fire(new PresenterChanged(turn.setId(), turn.id(), from, turn.presenterId()));
    }

    /** Where the role goes round, whoever presents hosts nothing that day. */
    private void passOnHosting(Turn turn, List<Membership> members) {
        sessions.findByIdOptional(turn.sessionId())
                .filter(session -> session.isPlanned() && session.isHostedBy(turn.presenterId()))
                .filter(session -> sessions.factsOf(session.setId()).facilitator() == null)
                .ifPresent(session -> hosting.passOn(session, members, turns.ofSession(session.id())));
    }
}
