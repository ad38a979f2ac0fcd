package org.setwise.formation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an applicant sees of a formation. */
@Path("/enrolments/{enrolmentId}/proposed-set")
@Authenticated
@Tag(name = "formation")
public class ProposedSetResource {
    private final ProposedSetService proposedSets;

    ProposedSetResource(ProposedSetService proposedSets) {
        this.proposedSets = proposedSets;
    }

    @GET
    @Operation(
            summary = "Show me the set proposed to me",
            description =
                    "Organisations, experience levels and the weekly time; no names before the place is accepted.")
    public ProposedSetView getProposedSet(@RestPath UUID enrolmentId) {
        return proposedSets.show(enrolmentId);
    }

    @POST
    @Path("decline")
    @Operation(
            summary = "Decline the set proposed to me",
            description = "No reason is asked. I go on waiting for another set.")
    public void declineProposedSet(@RestPath UUID enrolmentId) {
        proposedSets.decline(enrolmentId);
    }
}
