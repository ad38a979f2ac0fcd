package org.setwise.programme;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Programmes: open ones for everybody, all of them for their organisers. */
@Path("/")
@Authenticated
@Tag(name = "programme", description = "What organisations offer")
public class ProgrammeResource {
    private final ProgrammeService programmes;

    ProgrammeResource(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @GET
    @Path("programmes")
    @Operation(
            summary = "List the programmes I may see, the newest first",
            description = "Open ones, and those that I organise, administer or applied to.")
    public Page<ProgrammeView> listProgrammes(@Valid @BeanParam PageRequest page) {
        return programmes.list(page);
    }

    @POST
    @Path("programmes")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Create a programme",
            description = "For organisers of the organisation. It begins as a draft.")
    public ProgrammeView createProgramme(@NotNull @Valid ProgrammeDraft draft) {
        return programmes.create(draft);
    }

    @GET
    @Path("programmes/{programmeId}")
    @Operation(summary = "Show a programme, and whether I am entitled to a place in it")
    public RestResponse<ProgrammeView> getProgramme(@RestPath UUID programmeId) {
        return tagged(programmes.show(programmeId));
    }

    @PUT
    @Path("programmes/{programmeId}")
    @Operation(
            summary = "Change a programme",
            description = "For its organisers. Places cannot go below what is taken or reserved (rule 3); places that"
                    + " become free are offered at once to those who wait (rule 4).")
    public RestResponse<ProgrammeView> updateProgramme(
            @RestPath UUID programmeId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProgrammeDraft draft) {
        return tagged(programmes.update(programmeId, draft, ifMatch));
    }

    @POST
    @Path("programmes/{programmeId}/open")
    @Operation(
            summary = "Open a programme for applications",
            description = "For its organisers. It needs a roster, because without one nobody is entitled (rule 2).")
    public ProgrammeView openProgramme(@RestPath UUID programmeId) {
        return programmes.open(programmeId);
    }

    @POST
    @Path("programmes/{programmeId}/close")
    @Operation(
            summary = "Close a programme",
            description = "For its organisers. It takes no more applications and makes no more offers; its sets go on.")
    public ProgrammeView closeProgramme(@RestPath UUID programmeId) {
        return programmes.close(programmeId);
    }

    @GET
    @Path("programmes/{programmeId}/changes")
    @Operation(
            summary = "List what changed of a programme since it opened, the newest first",
            description = "What applicants rely on: its purpose and dates, and how its sets work.")
    public Page<ProgrammeChangeView> listProgrammeChanges(
            @RestPath UUID programmeId, @Valid @BeanParam PageRequest page) {
        return programmes.changes(programmeId, page);
    }

    private static RestResponse<ProgrammeView> tagged(ProgrammeView programme) {
        return RestResponse.ResponseBuilder.ok(programme)
                .header("ETag", Etag.of(programme.version()))
                .build();
    }
}
