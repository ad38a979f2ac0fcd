package org.setwise.questionlog;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** What goes on in a turn beside its questions. */
@Path("/")
@Authenticated
@Tag(name = "question")
public class FloorResource {
    private final FloorService floor;

    FloorResource(FloorService floor) {
        this.floor = floor;
    }

    @PUT
    @Path("turns/{turnId}/silence")
    @Operation(
            summary = "Keep silence, or break it",
            description =
                    "For the presenter and the host, while there is time for questions. Everybody sees it, and how long it has"
                            + " lasted. What the presenter does with a question ends it.")
    public FloorView keepSilence(@RestPath UUID turnId, @NotNull @Valid Silence silence) {
        return floor.keepSilence(turnId, silence.kept());
    }

    @PUT
    @Path("turns/{turnId}/hand")
    @Operation(
            summary = "Raise my hand, or lower it",
            description = "For whoever can ask (rule 17). Asking and passing lower it.")
    public FloorView raiseHand(@RestPath UUID turnId, @NotNull @Valid RaisedHand hand) {
        return floor.raiseHand(turnId, hand.raised());
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/go-on")
    @Operation(
            summary = "Go on to the next question",
            description =
                    "For the presenter and the host: nobody is waited for who was invited to ask on, and the quietest asker's"
                            + " question is put.")
    public FloorView goOn(@RestPath UUID turnId) {
        return floor.goOn(turnId);
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/answering")
    @Operation(
            summary = "Begin to answer what was asked",
            description =
                    "For the presenter and the host, where the contract has all questions heard first. The first of them is put.")
    public FloorView hearAnswers(@RestPath UUID turnId) {
        return floor.hearAnswers(turnId);
    }

    @PUT
    @Path("turns/{turnId}/experience")
    @Operation(
            summary = "Invite experience, or no longer",
            description =
                    "For the presenter, in the turn's open questions, where the session is held with questions and experience"
                            + " (rule 18). Experience is told when it was invited.")
    public FloorView inviteExperience(@RestPath UUID turnId, @NotNull @Valid ExperienceInvitation invitation) {
        return floor.inviteExperience(turnId, invitation.invited());
    }
}
