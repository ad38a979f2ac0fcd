package org.setwise.rosterfile;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.web.Download;

/** Rosters as files, for the programme's organisers. */
@Path("/")
@Authenticated
@Tag(name = "roster file", description = "Rosters as files: sent, looked through and applied, or fetched")
public class RosterFileResource {
    private final RosterImportService imports;
    private final RosterFileService files;
    private final RosterExportService exports;

    RosterFileResource(RosterImportService imports, RosterFileService files, RosterExportService exports) {
        this.imports = imports;
        this.files = files;
        this.exports = exports;
    }

    @POST
    @Path("rosters/{rosterId}/imports")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Begin to import a file into a roster",
            description = "For the programme's organisers. The file follows with `readRosterFile`; nothing changes"
                    + " before `applyRosterImport`. An import that nobody applies is forgotten after a day.")
    public RosterImportView createRosterImport(@RestPath UUID rosterId, @NotNull @Valid NewRosterImport wanted) {
        return imports.create(rosterId, wanted);
    }

    @PUT
    @Path("roster-imports/{importId}/file")
    @Consumes("text/csv")
    @Operation(
            summary = "Send the file of an import, and see what it would change",
            description = "For the programme's organisers. The first line names the columns, in any order: `email`,"
                    + " and as you have them `name` (or `first name` and `last name`), `valid from`, `valid to`,"
                    + " `note`, `source`. Commas, semicolons and tabs are told apart, as are UTF-8, UTF-16 and Latin-1;"
                    + " dates are `2026-03-04` or `04/03/2026`. At most 16 megabytes. While it is read,"
                    + " `getRosterImport` tells how far it has come. A file sent again takes the place of the first.")
    public RestResponse<RosterImportView> readRosterFile(
            @RestPath UUID importId,
            @RestQuery
                    @Parameter(
                            description = "How dates with slashes are meant; leave it out where they tell themselves,"
                                    + " the day comes first where they do not")
                    RosterDateOrder dates,
            InputStream file) {
        return tagged(files.read(importId, file, dates));
    }

    @GET
    @Path("roster-imports/{importId}")
    @Operation(
            summary = "Show an import, and what it would change now",
            description = "For the programme's organisers.")
    public RestResponse<RosterImportView> getRosterImport(@RestPath UUID importId) {
        return tagged(imports.show(importId));
    }

    @GET
    @Path("roster-imports/{importId}/changes")
    @Operation(
            summary = "List what an import would do, in the order of the file",
            description = "For the programme's organisers: entries added, changed or left as they are, entries that"
                    + " the file does not name, and lines that are refused with the reason.")
    public Page<RosterChange> listRosterChanges(
            @RestPath UUID importId,
            @RestQuery @Parameter(description = "Only these") RosterChangeKind kind,
            @Valid @BeanParam PageRequest page) {
        return imports.listChanges(importId, kind, page);
    }

    @POST
    @Path("roster-imports/{importId}/apply")
    @Operation(
            summary = "Apply an import to its roster",
            description = "For the programme's organisers. Changes what differs, all of it or nothing; refused while a"
                    + " line is. Whoever has a place keeps it, also when their entry ends; whoever can now have one is"
                    + " offered it in the order of waiting (rule 4).")
    public RosterImportView applyRosterImport(
            @RestPath UUID importId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RosterImportDecision decision) {
        return imports.apply(importId, decision, ifMatch);
    }

    @DELETE
    @Path("roster-imports/{importId}")
    @Operation(
            summary = "Forget an import",
            description = "For the programme's organisers. What has been applied stays.")
    public void discardRosterImport(@RestPath UUID importId) {
        imports.discard(importId);
    }

    @GET
    @Path("rosters/{rosterId}/entries.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "Fetch a roster as a file",
            description = "For the programme's organisers. An import of the very file changes nothing. What a"
                    + " spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "email,name,valid from,valid to,note,source\n"
                                    + "amara.obi@example.org,Amara Obi,2026-01-01,,,Register of March\n"))
    public RestResponse<String> exportRoster(@RestPath UUID rosterId) {
        return Download.of(exports.export(rosterId), "roster.csv");
    }

    private static RestResponse<RosterImportView> tagged(RosterImportView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Etag.of(view.version()))
                .build();
    }
}
