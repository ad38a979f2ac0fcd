package org.setwise.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** Planning all the sessions of a set at once. */
@Path("/")
@Authenticated
@Tag(name = "schedule", description = "Series of sessions, holidays, and all my sessions together")
public class SeriesResource {
    private final SeriesService series;

    SeriesResource(SeriesService series) {
        this.series = series;
    }

    @POST
    @Path("sets/{setId}/series/preview")
    @Operation(
            summary = "Show how a series of sessions would look",
            description =
                    "For who plans in the set. From the contract's pace or a day of the month, at one local time: the introduction,"
                            + " a turn for each member in the order of the rotation (rule 8), the closing session; past the programme's"
                            + " holidays. Writes nothing; what comes back can be changed before it is planned.")
    public SeriesProposal previewSeries(@RestPath UUID setId, @NotNull @Valid SeriesOutline outline) {
        return series.preview(setId, outline);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("sets/{setId}/series")
    @Operation(
            summary = "Plan a series of sessions at once",
            description =
                    "For organisers and the facilitator, and for members of a set without one. All of them are planned or"
                            + " none. Members without a turn (rule 9) and gaps far from the contract's (rule 10) want a stated reason.")
    public PlannedSeries planSeries(@RestPath UUID setId, @NotNull @Valid SeriesPlan plan) {
        return series.plan(setId, plan);
    }
}
