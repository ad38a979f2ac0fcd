package org.setwise.report;

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
import org.setwise.platform.paging.Page;

/** By what a programme would like to see whom it reaches, and what each person declares. */
@Path("programmes/{programmeId}/criteria")
@Authenticated
@Tag(name = "report")
public class CriterionResource {
    private final CriterionService criteria;

    CriterionResource(CriterionService criteria) {
        this.criteria = criteria;
    }

    @GET
    @Operation(
            summary = "List by what a programme would like to see whom it reaches",
            description = "For whoever sees the programme. Nobody has to declare anything.")
    public Page<CriterionView> listCriteria(@RestPath UUID programmeId) {
        return new Page<>(criteria.list(programmeId), null);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a criterion",
            description = "For the programme's organisers. Its words stay as they are from then on.")
    public CriterionView addCriterion(@RestPath UUID programmeId, @NotNull @Valid NewCriterion criterion) {
        return criteria.add(programmeId, criterion);
    }

    @DELETE
    @Path("{criterionId}")
    @Operation(
            summary = "Ask by a criterion no longer",
            description = "For the programme's organisers. No report shows it any more.")
    public void retireCriterion(@RestPath UUID programmeId, @RestPath UUID criterionId) {
        criteria.retire(programmeId, criterionId);
    }

    @GET
    @Path("mine")
    @Operation(
            summary = "Show me what I declared",
            description =
                    "Mine alone: neither organisers nor administrators can read it. Reports tell of five people or"
                            + " more who declared the same (rule 26).")
    public MyCriteria getMyCriteria(@RestPath UUID programmeId) {
        return criteria.showMine(programmeId);
    }

    @PUT
    @Path("mine")
    @Operation(
            summary = "Declare something of myself",
            description =
                    "Everything anew: what is left out is forgotten. A figure that has been told is not taken back"
                            + " for one person, since the difference would tell of that person.")
    public MyCriteria declareMyCriteria(@RestPath UUID programmeId, @NotNull @Valid MyCriteria declared) {
        return criteria.declare(programmeId, declared);
    }
}
