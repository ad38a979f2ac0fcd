package org.setwise.action;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.learningset.Cancellation;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** What presenters undertake, and what came of it. */
@Path("/")
@Authenticated
@Tag(name = "action", description = "What presenters undertake to try before the next session, and what came of it")
public class ActionResource {
    private final ActionService actions;

    ActionResource(ActionService actions) {
        this.actions = actions;
    }

    @GET
    @Path("actions")
    @Operation(summary = "List my actions in the sets I am in, by the day they are due")
    public Page<ActionView> listMyActions(
            @RestQuery
                    @Parameter(
                            description = "True for those of which something may come, false for finished ones",
                            example = "true")
                    Boolean open,
            @Valid @BeanParam PageRequest page) {
        return actions.listMine(open, page);
    }

    @GET
    @Path("sets/{setId}/actions")
    @Operation(
            summary = "List the actions of a set by the day they are due",
            description = "For members and the facilitator.")
    public Page<ActionView> listSetActions(
            @RestPath UUID setId,
            @RestQuery
                    @Parameter(
                            description = "True for those of which something may come, false for finished ones",
                            example = "true")
                    Boolean open,
            @Valid @BeanParam PageRequest page) {
        return actions.listOfSet(setId, open, page);
    }

    @POST
    @Path("turns/{turnId}/actions")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Undertake an action",
            description =
                    "For the presenter, from the beginning of the turn until the set meets again. It is due before the next"
                            + " session (rule 21).")
    public RestResponse<ActionView> undertakeAction(@RestPath UUID turnId, @NotNull @Valid NewAction action) {
        return created(actions.undertake(turnId, action));
    }

    @GET
    @Path("actions/{actionId}")
    @Operation(summary = "Show an action with its notes", description = "For members and the facilitator.")
    public RestResponse<ActionView> getAction(@RestPath UUID actionId) {
        return tagged(actions.show(actionId));
    }

    @PUT
    @Path("actions/{actionId}")
    @Operation(
            summary = "Change an action of mine",
            description = "For its owner, until it is finished. Another day is before the next session, too (rule 21).")
    public RestResponse<ActionView> updateAction(
            @RestPath UUID actionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewAction action) {
        return tagged(actions.change(actionId, ifMatch, action));
    }

    @POST
    @Path("actions/{actionId}/progress")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Note the progress of an action",
            description =
                    "For its owner. In a session's progress phase the host may note \"not yet\" for an owner who has not"
                            + " come (rule 22).")
    public RestResponse<ActionView> noteProgress(@RestPath UUID actionId, @NotNull @Valid NewProgressNote note) {
        return created(actions.note(actionId, note));
    }

    @POST
    @Path("actions/{actionId}/complete")
    @Operation(summary = "Say that an action of mine is done", description = "For its owner, once it was tried.")
    public RestResponse<ActionView> completeAction(@RestPath UUID actionId) {
        return tagged(actions.complete(actionId));
    }

    @POST
    @Path("actions/{actionId}/carry")
    @Operation(
            summary = "Take an action of mine on to a later day",
            description = "For its owner. The day is before the next session, too (rule 21).")
    public RestResponse<ActionView> carryAction(@RestPath UUID actionId, @NotNull @Valid ActionCarry carry) {
        return tagged(actions.carry(actionId, carry.dueOn()));
    }

    @POST
    @Path("actions/{actionId}/drop")
    @Operation(summary = "Give an action of mine up", description = "For its owner, with the reason.")
    public RestResponse<ActionView> dropAction(@RestPath UUID actionId, @NotNull @Valid Cancellation cancellation) {
        return tagged(actions.drop(actionId, cancellation.reason()));
    }

    private static RestResponse<ActionView> tagged(ActionView action) {
        return withVersion(RestResponse.ResponseBuilder.ok(action), action);
    }

    private static RestResponse<ActionView> created(ActionView action) {
        return withVersion(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, action), action);
    }

    private static RestResponse<ActionView> withVersion(
            RestResponse.ResponseBuilder<ActionView> response, ActionView action) {
        return response.header("ETag", Etag.of(action.version())).build();
    }
}
