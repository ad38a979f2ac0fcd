package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * Who could present in a turn, as long as it is not settled. Gone as soon as it is.
 *
 * @param candidates whoever was planned, and whoever bids, in the order in which they came into the set: nobody is ranked
 */
@Schema(name = "Bidding")
public record BiddingView(
        @NotNull UUID turnId,
        @NotNull List<Candidate> candidates,
        @NotNull List<String> allowedActions) {

    /**
     * @param planned whether the turn is theirs unless another is settled on
     * @param urgency how pressing it is; null for whoever was planned and has not said
     * @param waitingSince since their last turn ended, or since they came into the set
     */
    @Schema(name = "BiddingCandidate")
    public record Candidate(
            @NotNull PersonRef person,
            boolean planned,
            BidUrgency urgency,
            @NotNull Instant waitingSince) {}
}
