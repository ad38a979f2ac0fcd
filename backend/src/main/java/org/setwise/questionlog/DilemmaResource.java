package org.setwise.questionlog;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;

/** What presenters bring. */
@Path("turns/{turnId}/dilemma")
@Authenticated
@Tag(name = "dilemma", description = "What a presenter brings to a turn: a draft is its author's alone until released")
public class DilemmaResource {
    private final DilemmaService dilemmas;

    DilemmaResource(DilemmaService dilemmas) {
        this.dilemmas = dilemmas;
    }

    @GET
    @Operation(
            summary = "Show a turn's dilemma",
            description = "For members and the facilitator once it is released, and for its author before.")
    public RestResponse<DilemmaView> getDilemma(@RestPath UUID turnId) {
        return tagged(dilemmas.show(turnId));
    }

    @PUT
    @Operation(
            summary = "Write my dilemma",
            description =
                    "For the presenter, until it is released and the turn has begun. The first writing needs no If-Match.")
    public RestResponse<DilemmaView> writeDilemma(
            @RestPath UUID turnId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DilemmaDraft draft) {
        return tagged(dilemmas.write(turnId, ifMatch, draft));
    }

    @POST
    @Path("release")
    @Operation(
            summary = "Release my dilemma to the set",
            description =
                    "For the presenter. All four statements have to be confirmed (rule 13); a brief above 650 words"
                            + " wants a stated reason (rule 12).")
    public DilemmaView releaseDilemma(@RestPath UUID turnId, @NotNull @Valid DilemmaRelease release) {
        return dilemmas.release(turnId, release);
    }

    private static RestResponse<DilemmaView> tagged(DilemmaView dilemma) {
        return RestResponse.ResponseBuilder.ok(dilemma)
                .header("ETag", Etag.of(dilemma.version()))
                .build();
    }
}
