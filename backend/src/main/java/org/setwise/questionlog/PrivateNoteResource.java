package org.setwise.questionlog;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What people note for themselves in a turn. */
@Path("/")
@Authenticated
@Tag(name = "question")
public class PrivateNoteResource {
    private final PrivateNoteService notes;

    PrivateNoteResource(PrivateNoteService notes) {
        this.notes = notes;
    }

    @GET
    @Path("turns/{turnId}/notes")
    @Operation(
            summary = "Show my notes on a turn",
            description = "For members and the facilitator, each their own. Nobody else reads them.")
    public PrivateNoteView getMyNotes(@RestPath UUID turnId) {
        return notes.show(turnId);
    }

    @PUT
    @Path("turns/{turnId}/notes")
    @Operation(
            summary = "Write my notes on a turn",
            description = "For members and the facilitator, each their own. Nobody else reads them.")
    public PrivateNoteView writeMyNotes(@RestPath UUID turnId, @NotNull @Valid PrivateNoteEntry note) {
        return notes.write(turnId, note);
    }
}
