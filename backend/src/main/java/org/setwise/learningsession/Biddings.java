package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.contract.PresenterChoice;
import org.setwise.learningset.Membership;

/** Reads which turn members can bid for now, and who does. */
@ApplicationScoped
public class Biddings {
    private final TurnRepository turns;
    private final BidRepository bids;

    Biddings(TurnRepository turns, BidRepository bids) {
        this.turns = turns;
        this.bids = bids;
    }

    /** Empty unless the contract lets members bid, the session runs, and it is to be settled who presents next. */
    public Optional<BiddingPicture> read(SessionPicture picture) {
        if (picture.set().presenterChoice() != PresenterChoice.BIDDING
                || !picture.session().isRunning()) {
            return Optional.empty();
        }
        return picture.turns().stream()
                .filter(turn -> turn.isPlanned() && !turn.isPresenterSettled())
                .findFirst()
                .map(turn -> read(turn, picture.members()));
    }

    private BiddingPicture read(Turn turn, List<Membership> members) {
        Map<UUID, BidUrgency> urgencies = bids.ofTurn(turn.id());
        Map<UUID, Instant> waiting = turns.waitingSince(turn.setId());
        List<BiddingView.Candidate> candidates = members.stream()
                .map(Membership::person)
                .filter(person -> turn.isPresentedBy(person.id()) || urgencies.containsKey(person.id()))
                .map(person -> new BiddingView.Candidate(
                        person, turn.isPresentedBy(person.id()), urgencies.get(person.id()), waiting.get(person.id())))
                .toList();
        return new BiddingPicture(turn.id(), candidates, mayBid(turn, members));
    }

    /** Rule 8: the members who have not had a turn in the round, nor are settled on for another. */
    Set<UUID> mayBid(Turn wanted, List<Membership> members) {
        List<Turn> others = turns.ofRotation(wanted.setId()).stream()
                .filter(turn -> turn.round() == wanted.round() && !turn.id().equals(wanted.id()))
                .filter(turn -> !turn.isPlanned() || turn.isPresenterSettled())
                .toList();
        return members.stream()
                .filter(member -> member.firstRound() <= wanted.round())
                .map(member -> member.person().id())
                .filter(person -> others.stream().noneMatch(turn -> turn.isPresentedBy(person)))
                .collect(Collectors.toSet());
    }
}
