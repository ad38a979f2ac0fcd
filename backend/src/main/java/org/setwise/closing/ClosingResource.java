package org.setwise.closing;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.learningset.LearningSetView;

/** How sets decide what comes next, and end. */
@Path("/")
@Authenticated
@Tag(name = "closing", description = "How sets end: evaluation, what came of it, and what comes next")
public class ClosingResource {
    private final ClosingService closings;

    ClosingResource(ClosingService closings) {
        this.closings = closings;
    }

    @GET
    @Path("sets/{setId}/closing")
    @Operation(
            summary = "Show how a set comes to its end",
            description =
                    "For its members and facilitator: who has still to look back, and how members wish that it goes on.")
    public Closing getClosing(@RestPath UUID setId) {
        return closings.show(setId);
    }

    @PUT
    @Path("sets/{setId}/wish")
    @Operation(
            summary = "Say how I wish that my set goes on",
            description = "For members, while the set runs. The set sees it.")
    public Closing wishHowItGoesOn(@RestPath UUID setId, @NotNull @Valid Decision wish) {
        return closings.wish(setId, wish);
    }

    @PUT
    @Path("sets/{setId}/decision")
    @Operation(
            summary = "Keep what the set decided",
            description =
                    "For organisers and the facilitator, or members where nobody facilitates, while the set runs. It is"
                            + " done when the set closes.")
    public LearningSetView decideHowItGoesOn(@RestPath UUID setId, @NotNull @Valid Decision decision) {
        return closings.decide(setId, decision);
    }

    @POST
    @Path("sets/{setId}/close")
    @Operation(
            summary = "Close a set",
            description =
                    "For organisers and the facilitator, or members where nobody facilitates, once each member has"
                            + " evaluated or declined to. A set that renews, or goes on by itself, does so as another set of the"
                            + " same people on the same terms, who sign anew; by itself means without a facilitator, so that"
                            + " members host in turn.")
    public LearningSetView closeSet(@RestPath UUID setId, @NotNull @Valid SetClosing closing) {
        return closings.close(setId, closing);
    }
}
