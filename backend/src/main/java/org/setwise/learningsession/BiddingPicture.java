package org.setwise.learningsession;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningset.Standing;

/**
 * The bidding for a turn, read once, to be shown to everybody in the room.
 *
 * @param mayBid the members who have not had their turn in the round
 */
public record BiddingPicture(UUID turnId, List<BiddingView.Candidate> candidates, Set<UUID> mayBid) {

    public BiddingView seenBy(Standing standing, LearningSession session) {
        List<String> actions = new ArrayList<>();
        UUID me = standing.personId();
        if (standing.member() && mayBid.contains(me)) {
            actions.add("placeBid");
            if (candidates.stream().anyMatch(one -> one.person().id().equals(me) && one.urgency() != null)) {
                actions.add("withdrawBid");
            }
        }
        if (SessionAccess.runs(standing, session)) {
            actions.add("settlePresenter");
        }
        return new BiddingView(turnId, candidates, actions);
    }
}
