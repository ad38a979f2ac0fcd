package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** Who presents today, where the contract leaves it to the session. Who bids is shown in the room. */
@Path("/")
@Authenticated
@Tag(name = "session")
public class BiddingResource {
    private final BiddingService bidding;

    BiddingResource(BiddingService bidding) {
        this.bidding = bidding;
    }

    @PUT
    @Path("turns/{turnId}/bids/me")
    @Operation(
            summary = "Say that I have something pressing",
            description =
                    "For members who have not had their turn in the round (rule 8), where the contract lets members bid,"
                            + " from the start of the session until it is settled who presents. Everybody in the room sees it;"
                            + " nobody does afterwards.")
    public BiddingView placeBid(@RestPath UUID turnId, @NotNull @Valid NewBid bid) {
        return bidding.place(turnId, bid.urgency());
    }

    @DELETE
    @ResponseStatus(200)
    @Path("turns/{turnId}/bids/me")
    @Operation(summary = "Let mine wait after all", description = "For members, until it is settled who presents.")
    public BiddingView withdrawBid(@RestPath UUID turnId) {
        return bidding.withdraw(turnId);
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/settle")
    @Operation(
            summary = "Settle who presents",
            description =
                    "For the host and the facilitator, where the contract lets members bid: whoever was planned, or a member who"
                            + " bids. That member gives their own turn in the round in return, if they have one, and each of the two finds"
                            + " the dilemma they prepared in the turn that is theirs now; else whoever was planned waits for another date."
                            + " Kept like every change of presenters (rule 8); the bids are forgotten.")
    public SessionView settlePresenter(@RestPath UUID turnId, @NotNull @Valid PresenterSettlement settlement) {
        return bidding.settle(turnId, settlement.presenterId());
    }
}
