package org.setwise.formation;

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

/** Proposing sets for many applicants at once. */
@Path("/")
@Authenticated
@Tag(name = "formation", description = "Proposing sets for many applicants at once")
public class FormationResource {
    private final FormationService formations;
    private final FormationAcceptanceService acceptance;

    FormationResource(FormationService formations, FormationAcceptanceService acceptance) {
        this.formations = formations;
        this.acceptance = acceptance;
    }

    @POST
    @Path("programmes/{programmeId}/formations")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Begin to form sets of everybody who awaits a place",
            description =
                    "For the programme's organisers, one formation at a time. The search goes on in the background;"
                            + " the best so far can be read at any time. No proposal trades a rule (1 to 3, 27, 28, a shared"
                            + " weekly time) for anything.")
    public FormationView startFormation(@RestPath UUID programmeId, @NotNull @Valid NewFormation wanted) {
        return formations.start(programmeId, wanted);
    }

    @GET
    @Path("programmes/{programmeId}/formations")
    @Operation(
            summary = "List a programme's formations, the newest first",
            description = "For its organisers; short enough to follow one that runs.")
    public Page<FormationSummary> listFormations(@RestPath UUID programmeId, @Valid @BeanParam PageRequest page) {
        return formations.list(programmeId, page);
    }

    @GET
    @Path("formations/{formationId}")
    @Operation(
            summary = "Show a formation with the sets it proposes",
            description = "For the programme's organisers: each set explained in words, and why anybody is left over."
                    + " Who declared a conflict with whom is not told (rule 28).")
    public RestResponse<FormationView> getFormation(@RestPath UUID formationId) {
        return tagged(formations.show(formationId));
    }

    @POST
    @Path("formations/{formationId}/stop")
    @Operation(
            summary = "Stop a running formation",
            description =
                    "For the programme's organisers. The best so far becomes its proposal, within about a second.")
    public RestResponse<FormationView> stopFormation(@RestPath UUID formationId) {
        return tagged(formations.stop(formationId));
    }

    @PUT
    @Path("formations/{formationId}/arrangement")
    @Operation(
            summary = "Rearrange a proposal",
            description =
                    "For the programme's organisers: who sits where, and who is pinned. An arrangement that breaks"
                            + " rules is kept and says so; it cannot be accepted.")
    public RestResponse<FormationView> arrangeFormation(
            @RestPath UUID formationId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ArrangementUpdate wanted) {
        return tagged(formations.arrange(formationId, wanted, ifMatch));
    }

    @POST
    @Path("formations/{formationId}/share")
    @Operation(
            summary = "Show applicants the sets proposed to them",
            description =
                    "For the programme's organisers. Each applicant sees organisations, levels and the weekly time,"
                            + " no names, and can decline without a reason.")
    public RestResponse<FormationView> shareFormation(@RestPath UUID formationId) {
        return tagged(formations.share(formationId));
    }

    @POST
    @Path("formations/{formationId}/hide")
    @Operation(summary = "Show a proposal to applicants no longer", description = "For the programme's organisers.")
    public RestResponse<FormationView> hideFormation(@RestPath UUID formationId) {
        return tagged(formations.hide(formationId));
    }

    @POST
    @Path("formations/{formationId}/accept")
    @Operation(
            summary = "Make the proposed sets",
            description =
                    "For the programme's organisers. In one transaction each set is made and each of its people is"
                            + " offered their place, within the programme's places (rule 3); nothing happens when a rule would"
                            + " break. Who is left over goes on waiting.")
    public RestResponse<FormationView> acceptFormation(
            @RestPath UUID formationId, @HeaderParam("If-Match") String ifMatch) {
        return tagged(acceptance.accept(formationId, ifMatch));
    }

    private static RestResponse<FormationView> tagged(FormationView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Etag.of(view.summary().version()))
                .build();
    }
}
