package org.setwise.programme;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Who is entitled to a programme, for its organisers. */
@Path("/")
@Authenticated
@Tag(name = "roster", description = "Who is entitled to a programme")
public class RosterResource {
    private final RosterService rosters;

    RosterResource(RosterService rosters) {
        this.rosters = rosters;
    }

    @GET
    @Path("programmes/{programmeId}/rosters")
    @Operation(summary = "List the rosters of a programme by name", description = "For its organisers.")
    public Page<RosterView> listRosters(@RestPath UUID programmeId, @Valid @BeanParam PageRequest page) {
        return rosters.list(programmeId, page);
    }

    @POST
    @Path("programmes/{programmeId}/rosters")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a roster",
            description = "For the programme's organisers. All places reserved and taken together never exceed the"
                    + " programme's (rule 3).")
    public RosterView createRoster(@RestPath UUID programmeId, @NotNull @Valid RosterDraft draft) {
        return rosters.create(programmeId, draft);
    }

    @PUT
    @Path("rosters/{rosterId}")
    @Operation(
            summary = "Change a roster",
            description = "For the programme's organisers. Places that are reserved no longer are offered at once to"
                    + " those who wait (rule 4).")
    public RestResponse<RosterView> updateRoster(
            @RestPath UUID rosterId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RosterDraft draft) {
        RosterView roster = rosters.update(rosterId, draft, ifMatch);
        return tagged(roster, roster.version());
    }

    @DELETE
    @Path("rosters/{rosterId}")
    @Operation(
            summary = "Remove a roster",
            description = "For the programme's organisers. Refused when somebody's place came from it.")
    public void removeRoster(@RestPath UUID rosterId) {
        rosters.remove(rosterId);
    }

    @GET
    @Path("rosters/{rosterId}/entries")
    @Operation(summary = "List the people on a roster by address", description = "For the programme's organisers.")
    public Page<RosterEntryView> listRosterEntries(
            @RestPath UUID rosterId,
            @RestQuery
                    @Size(max = 200)
                    @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
                    @Parameter(description = "Part of a name or of an address, in any case")
                    String search,
            @Valid @BeanParam PageRequest page) {
        return rosters.listEntries(rosterId, search, page);
    }

    @POST
    @Path("rosters/{rosterId}/entries")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Entitle somebody through a roster",
            description = "For the programme's organisers. Both the first and the last day count (rule 2).")
    public RosterEntryView addRosterEntry(@RestPath UUID rosterId, @NotNull @Valid RosterEntryDraft draft) {
        return rosters.addEntry(rosterId, draft);
    }

    @PUT
    @Path("roster-entries/{entryId}")
    @Operation(
            summary = "Change an entitlement",
            description = "For the programme's organisers. Whoever has a place already keeps it.")
    public RestResponse<RosterEntryView> updateRosterEntry(
            @RestPath UUID entryId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RosterEntryDraft draft) {
        RosterEntryView entry = rosters.updateEntry(entryId, draft, ifMatch);
        return tagged(entry, entry.version());
    }

    @DELETE
    @Path("roster-entries/{entryId}")
    @Operation(
            summary = "Take somebody off a roster",
            description = "For the programme's organisers. Whoever has a place already keeps it.")
    public void removeRosterEntry(@RestPath UUID entryId) {
        rosters.removeEntry(entryId);
    }

    private static <T> RestResponse<T> tagged(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Etag.of(version))
                .build();
    }
}
