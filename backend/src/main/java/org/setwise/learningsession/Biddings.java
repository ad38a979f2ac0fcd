package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.contract.PresenterChoice;
import org.setwise.learningsession.BidRepository.Bidder;
import org.setwise.learningset.Membership;
import org.setwise.person.PersonRef;

/** Reads which turn members can bid for now, and who does. */
@ApplicationScoped
public class Biddings {
    private final BidRepository bids;

    Biddings(BidRepository bids) {
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
        Map<UUID, Bidder> bidders = bids.biddersFor(turn);
        List<BiddingView.Candidate> candidates = members.stream()
                .map(Membership::person)
                .filter(person -> isCandidate(turn, person, bidders.get(person.id())))
                .map(person -> candidate(turn, person, bidders.get(person.id())))
                .toList();
        return new BiddingPicture(turn.id(), candidates, mayBid(turn, members, bidders));
    }

    /** Nobody who left the set a moment ago. */
    private static boolean isCandidate(Turn turn, PersonRef person, Bidder bidder) {
        return bidder != null && (turn.isPresentedBy(person.id()) || bidder.urgency() != null);
    }

    private static BiddingView.Candidate candidate(Turn turn, PersonRef person, Bidder bidder) {
        return new BiddingView.Candidate(
                person, turn.isPresentedBy(person.id()), bidder.urgency(), bidder.waitingSince());
    }

    /** Rule 8: the members who have not had a turn in the round, nor are settled on for another. */
    Set<UUID> mayBid(Turn wanted, List<Membership> members) {
        return mayBid(wanted, members, bids.biddersFor(wanted));
    }

    private static Set<UUID> mayBid(Turn wanted, List<Membership> members, Map<UUID, Bidder> bidders) {
        return members.stream()
                .filter(member -> member.firstRound() <= wanted.round())
                .map(member -> member.person().id())
                .filter(person ->
                        bidders.containsKey(person) && !bidders.get(person).hasTurn())
                .collect(Collectors.toSet());
    }
}
