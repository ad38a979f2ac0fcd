package org.setwise.replacement;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;

/** Who comes into a set after it has started. */
@Path("/")
@Authenticated
@Tag(name = "replacement", description = "Who comes into a set after it has started, and whether its members agree")
public class ReplacementResource {
    private final ReplacementService replacements;

    ReplacementResource(ReplacementService replacements) {
        this.replacements = replacements;
    }

    @GET
    @Path("sets/{setId}/replacements")
    @Operation(
            summary = "List the seats of a running set that could be given to somebody new, the newest first",
            description = "How many of the members have answered is told, and one's own answer; never who said what.")
    public Page<ReplacementView> listReplacements(@RestPath UUID setId) {
        return new Page<>(replacements.list(setId), null);
    }

    @POST
    @Path("sets/{setId}/replacements")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Ask the members of a running set whether somebody new may come",
            description = "For the programme's organisers and the facilitator, about a seat that is free. When a member"
                    + " leaves, this is asked by itself.")
    public ReplacementView askForReplacement(@RestPath UUID setId) {
        return replacements.ask(setId);
    }

    @PUT
    @Path("replacements/{replacementId}/answer")
    @Operation(
            summary = "Say whether I agree that somebody new comes into my set",
            description = "For its members, without reasons. When all agree, the seat is offered to whoever waits"
                    + " (rule 4); when one does not, it stays free.")
    public ReplacementView answerReplacement(@RestPath UUID replacementId, @NotNull @Valid ReplacementAnswer answer) {
        return replacements.answer(replacementId, answer);
    }
}
