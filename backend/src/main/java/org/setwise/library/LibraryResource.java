package org.setwise.library;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Guides, examples, ground rules, questions and starter packs. */
@Path("/")
@Authenticated
@Tag(name = "library", description = "Guides, examples, ground rules, questions and starter packs")
public class LibraryResource {
    private final LibraryService library;
    private final LinkCheckService links;

    LibraryResource(LibraryService library, LinkCheckService links) {
        this.library = library;
        this.links = links;
    }

    @GET
    @Path("library")
    @Operation(
            summary = "Read the library",
            description =
                    "What is for everybody and, with `programmeId`, what is for that programme, for whoever sees it."
                            + " The oldest first.")
    public Page<LibraryItemView> listLibrary(
            @RestQuery @Parameter(description = "Whose own things are read too") UUID programmeId,
            @Valid @BeanParam LibraryFilter filter,
            @Valid @BeanParam PageRequest page) {
        return library.list(programmeId, filter, page);
    }

    @POST
    @Path("library")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Add to the library for everybody", description = "For administrators.")
    public LibraryItemView addLibraryItem(@NotNull @Valid LibraryItemDraft draft) {
        return library.addForEverybody(draft);
    }

    @POST
    @Path("programmes/{programmeId}/library")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Add to the library of a programme", description = "For the programme's organisers.")
    public LibraryItemView addProgrammeLibraryItem(@RestPath UUID programmeId, @NotNull @Valid LibraryItemDraft draft) {
        return library.addFor(programmeId, draft);
    }

    @PUT
    @Path("library/{itemId}")
    @Operation(
            summary = "Change something in the library",
            description = "For administrators, or for the organisers of its programme.")
    public RestResponse<LibraryItemView> updateLibraryItem(
            @RestPath UUID itemId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LibraryItemDraft draft) {
        LibraryItemView item = library.update(itemId, draft, ifMatch);
        return RestResponse.ResponseBuilder.ok(item)
                .header("ETag", Etag.of(item.version()))
                .build();
    }

    @DELETE
    @Path("library/{itemId}")
    @Operation(
            summary = "Remove something from the library",
            description = "For administrators, or for the organisers of its programme.")
    public void removeLibraryItem(@RestPath UUID itemId) {
        library.remove(itemId);
    }

    @POST
    @Path("library/{itemId}/link-check")
    @Operation(
            summary = "Look whether a link still leads somewhere",
            description = "For administrators, or for the organisers of its programme. Only addresses on the public"
                    + " network are looked at.")
    public LibraryItemView checkLibraryLink(@RestPath UUID itemId) {
        return links.check(itemId);
    }
}
