package org.setwise.learninglog;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.web.Download;

/** Everybody's own learning log. */
@Path("log")
@Authenticated
@Tag(name = "learning log", description = "What I learned, over all my sets, for my eyes alone")
public class LearningLogResource {
    private final LearningLogService log;

    LearningLogResource(LearningLogService log) {
        this.log = log;
    }

    @GET
    @Operation(
            summary = "List what I learned, the latest first",
            description =
                    "My review sheets, what my progress notes say was learned, my outcomes, my words about my confidence and what I"
                            + " wrote here myself, from every set that I am or was in. Nobody else reads it.")
    public Page<Learning> listMyLearning(@Valid @BeanParam LogFilter filter, @Valid @BeanParam PageRequest page) {
        return log.list(filter, page);
    }

    @GET
    @Path("sets")
    @Operation(
            summary = "List the sets that my learning log is of",
            description =
                    "Those that I am in and those that I wrote in, by name, each with where it stands: whether it runs, is over or"
                            + " has not begun. Of one that I am no longer in this is not told.")
    public Page<LogSet> listMyLogSets() {
        return new Page<>(log.listSets(), null);
    }

    @POST
    @Path("entries")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Write into my learning log",
            description = "Of a set that I am in, or of none. Nobody else reads it.")
    public RestResponse<Learning> writeLogEntry(@NotNull @Valid LogEntryDraft entry) {
        Learning written = log.write(entry);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, written)
                .header("ETag", Etag.of(written.version()))
                .build();
    }

    @PUT
    @Path("entries/{entryId}")
    @Operation(summary = "Change what I wrote into my learning log")
    public RestResponse<Learning> updateLogEntry(
            @RestPath UUID entryId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LogEntryDraft entry) {
        Learning changed = log.change(entryId, ifMatch, entry);
        return RestResponse.ResponseBuilder.ok(changed)
                .header("ETag", Etag.of(changed.version()))
                .build();
    }

    @DELETE
    @Path("entries/{entryId}")
    @Operation(summary = "Delete what I wrote into my learning log")
    public void deleteLogEntry(@RestPath UUID entryId) {
        log.delete(entryId);
    }

    @GET
    @Path("learning-log.md")
    @Produces("text/markdown; charset=utf-8")
    @Operation(summary = "Take my learning log along as Markdown", description = "All of it, or the part asked for.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/markdown",
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "# The learning log of Amara Obi\n\n## 5 May 2026, Tuesday evenings\n\nI can wait.\n"))
    public RestResponse<String> exportMyLogAsMarkdown(@Valid @BeanParam LogFilter filter) {
        return Download.of(log.asMarkdown(filter), "learning-log.md");
    }

    @GET
    @Path("learning-log.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Take my learning log along as PDF", description = "All of it, or the part asked for.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportMyLogAsPdf(@Valid @BeanParam LogFilter filter) {
        return Download.of(log.asPdf(filter), "learning-log.pdf");
    }
}
