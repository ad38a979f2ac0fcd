package org.setwise.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.document.PdfDocuments;
import org.setwise.platform.paging.Page;
import org.setwise.platform.web.Download;

/** What came of programmes, in figures. */
@Path("/")
@Authenticated
@Tag(name = "report", description = "What came of programmes, in figures of five people or more (rule 26)")
public class ReportResource {
    private final ReportService reports;
    private final PdfDocuments documents;

    ReportResource(ReportService reports, PdfDocuments documents) {
        this.reports = reports;
        this.documents = documents;
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
    @Path("reports/{organisationId}/comparison")
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

    @GET
    @Path("programmes/{programmeId}/report.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "Fetch the report of a programme as a file",
            description =
                    "For its organisers and sponsors. What a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    ",,Independent Advocacy\nEnrolment,Applied,31\nEnrolment,Withdrew,\"fewer than five, or kept back\"\n"))
    public RestResponse<String> exportProgrammeReport(@RestPath UUID programmeId) {
        return Download.of(reports.sheetOfProgramme(programmeId).asCsv(), "report.csv");
    }

    @GET
    @Path("programmes/{programmeId}/report.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Fetch the report of a programme on paper", description = "For its organisers and sponsors.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printProgrammeReport(@RestPath UUID programmeId) {
        return Download.of(documents.print(reports.sheetOfProgramme(programmeId).asPage()), "report.pdf");
    }

    @GET
    @Path("reports/{organisationId}/comparison.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "Fetch the comparison of programmes as a file",
            description =
                    "For organisers and sponsors. What a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    ",,Independent Advocacy\nEnrolment,Applied,31\nEnrolment,Withdrew,\"fewer than five, or kept back\"\n"))
    public RestResponse<String> exportOrganisationReport(
            @RestPath UUID organisationId,
            @RestQuery("programmeId")
                    @Size(max = 50)
                    @Parameter(description = "Which programmes; all of them when left out")
                    Set<UUID> programmeIds) {
        return Download.of(
                reports.sheetOfOrganisation(organisationId, programmeIds).asCsv(), "report.csv");
    }

    @GET
    @Path("reports/{organisationId}/comparison.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Fetch the comparison of programmes on paper", description = "For organisers and sponsors.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printOrganisationReport(
            @RestPath UUID organisationId,
            @RestQuery("programmeId")
                    @Size(max = 50)
                    @Parameter(description = "Which programmes; all of them when left out")
                    Set<UUID> programmeIds) {
        return Download.of(
                documents.print(reports.sheetOfOrganisation(organisationId, programmeIds)
                        .asPage()),
                "report.pdf");
    }
}
