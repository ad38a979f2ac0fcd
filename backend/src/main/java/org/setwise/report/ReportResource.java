package org.setwise.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.setwise.platform.paging.Page;

/** What came of programmes, in figures. */
@Path("/")
@Authenticated
@Tag(name = "report", description = "What came of programmes, in figures of five people or more (rule 26)")
public class ReportResource {
    private final ReportService reports;

    ReportResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @Path("reports")
    @Operation(
            summary = "List the programmes whose reports I may read",
            description =
                    "Those of the organisations that I organise for, or whose sponsor I am. Drafts are not among them.")
    public Page<ReportedOrganisation> listReports() {
        return new Page<>(reports.list(), null);
    }

    @GET
    @Path("programmes/{programmeId}/report")
    @Operation(
            summary = "Read the report of a programme",
            description =
                    "For its organisers, and for sponsors of its organisation. No figure is made of fewer than five"
                            + " people, nor can one be worked out from figures of whichever day (rule 26). Figures are made anew"
                            + " once a day at most.")
    public ReportView getProgrammeReport(@RestPath UUID programmeId) {
        return reports.ofProgramme(programmeId);
    }

    @GET
    @Path("organisations/{organisationId}/report")
    @Operation(
            summary = "Compare programmes of an organisation",
            description = "For its organisers and sponsors: its programmes side by side, and together (rule 26).")
    public OrganisationReportView getOrganisationReport(
            @RestPath UUID organisationId,
            @RestQuery("programmeId")
                    @Size(max = 50)
                    @Parameter(description = "Which programmes; all of them when left out")
                    Set<UUID> programmeIds) {
        return reports.ofOrganisation(organisationId, programmeIds);
    }
}
