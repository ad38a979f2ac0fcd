package org.setwise.rotation;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** Whose turn it is, and how members change it among themselves. */
@Path("/")
@Authenticated
@Tag(name = "rotation", description = "The order in which members present, swaps and stand-ins")
public class RotationResource {
    private final RotationService rotation;
    private final SwapService swaps;

    RotationResource(RotationService rotation, SwapService swaps) {
        this.rotation = rotation;
        this.swaps = swaps;
    }

    @GET
    @Path("sets/{setId}/rotation")
    @Operation(
            summary = "Show whose turn it is and how long each member has waited",
            description = "For members, the facilitator, the programme's organisers and administrators (rule 8).")
    public RotationView getRotation(@RestPath UUID setId) {
        return rotation.show(setId);
    }

    @PUT
    @Path("sets/{setId}/rotation/order")
    @Operation(
            summary = "Decide the order of those who are still without a turn",
            description =
                    "For who plans in the set: volunteers first and the rest drawn, all drawn, or by hand. A draw keeps the seed it"
                            + " can be repeated from. Turns that are planned stay as they are; a member who joins later comes after the"
                            + " others (rule 8).")
    public RotationView decideOrder(@RestPath UUID setId, @NotNull @Valid OrderDecision decision) {
        return rotation.decideOrder(setId, decision);
    }

    @PUT
    @Path("sets/{setId}/rotation/volunteers/me")
    @Operation(summary = "Volunteer to present early in the round that is to be planned", description = "For members.")
    public RotationView volunteer(@RestPath UUID setId) {
        return rotation.volunteer(setId);
    }

    @DELETE
    @ResponseStatus(200)
    @Path("sets/{setId}/rotation/volunteers/me")
    @Operation(summary = "Volunteer no longer", description = "For members.")
    public RotationView withdrawVolunteering(@RestPath UUID setId) {
        return rotation.withdrawVolunteering(setId);
    }

    @GET
    @Path("sets/{setId}/rotation/trace")
    @Operation(
            summary = "Show what is asked about turns, and every change with who decided it and why",
            description = "For members and the facilitator: it holds what people wrote (rules 8 and 25).")
    public RotationTrace getRotationTrace(@RestPath UUID setId) {
        return swaps.trace(setId);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("turns/{turnId}/swaps")
    @Operation(
            summary = "Ask another member to take my turn",
            description =
                    "For the presenter of a planned turn. Nothing changes until the other agrees; with a planned turn in the same"
                            + " round they give it in return, else they stand in (rule 8).")
    public SwapView askForSwap(@RestPath UUID turnId, @NotNull @Valid NewSwap swap) {
        return swaps.ask(turnId, swap);
    }

    @POST
    @Path("swaps/{swapId}/accept")
    @Operation(summary = "Agree to take another's turn", description = "For the member who was asked (rule 8).")
    public SwapView acceptSwap(@RestPath UUID swapId) {
        return swaps.accept(swapId);
    }

    @POST
    @Path("swaps/{swapId}/decline")
    @Operation(
            summary = "Decline to take another's turn",
            description = "For the member who was asked, who does not have to say why.")
    public SwapView declineSwap(@RestPath UUID swapId) {
        return swaps.decline(swapId);
    }

    @POST
    @Path("swaps/{swapId}/withdraw")
    @Operation(summary = "Withdraw what I asked about my turn", description = "For the presenter who asked.")
    public SwapView withdrawSwap(@RestPath UUID swapId) {
        return swaps.withdraw(swapId);
    }
}
