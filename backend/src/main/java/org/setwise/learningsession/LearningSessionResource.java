package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.learningset.SessionSummary;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Planning and reading sessions. */
@Path("/")
@Authenticated
@Tag(name = "session", description = "Meetings of a set: their dates, phases, turns and attendance")
public class LearningSessionResource {
    private final SessionPlanningService planning;
    private final SessionMovingService moving;
    private final SessionReadingService reading;
    private final SetScriptService scripts;

    LearningSessionResource(
            SessionPlanningService planning,
            SessionMovingService moving,
            SessionReadingService reading,
            SetScriptService scripts) {
        this.planning = planning;
        this.moving = moving;
        this.reading = reading;
        this.scripts = scripts;
    }

    @GET
    @Path("sets/{setId}/sessions")
    @Operation(
            summary = "List the sessions of a set by their beginning",
            description = "For members, the facilitator, the programme's organisers and administrators.")
    public Page<SessionSummary> listSessions(@RestPath UUID setId, @Valid @BeanParam PageRequest page) {
        return reading.list(setId, page);
    }

    @POST
    @Idempotent
    @Path("sets/{setId}/sessions")
    @Operation(
            summary = "Plan a session",
            description =
                    "For organisers and the facilitator, and for members of a set without one. A presenting session"
                            + " takes its presenters, each once in a round (rule 8). Its phases follow the usual script, scaled to"
                            + " its length (rule 11). A gap that is far from the contract's wants a stated reason (rule 10).")
    @APIResponse(responseCode = "201", description = "The planned session")
    public RestResponse<SessionView> planSession(@RestPath UUID setId, @NotNull @Valid SessionPlan plan) {
        SessionView session = planning.plan(setId, plan);
        return RestResponse.ResponseBuilder.<SessionView>created(URI.create("/api/sessions/" + session.id()))
                .entity(session)
                .header("ETag", Etag.of(session.version()))
                .build();
    }

    @GET
    @Path("sessions/{sessionId}")
    @Operation(
            summary = "Show a session",
            description = "For members, the facilitator, the programme's organisers and administrators.")
    public RestResponse<SessionView> getSession(@RestPath UUID sessionId) {
        return tagged(reading.show(sessionId));
    }

    @PUT
    @Path("sessions/{sessionId}")
    @Operation(
            summary = "Change when and how a planned session is held",
            description =
                    "For organisers, the facilitator and the host, and for members of a set without a facilitator."
                            + " Another length scales the phases (rule 11); a session can be stricter than its contract, never laxer"
                            + " (rule 7).")
    public RestResponse<SessionView> updateSession(
            @RestPath UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionUpdate update) {
        return tagged(planning.update(sessionId, update, ifMatch));
    }

    @PUT
    @Path("sessions/{sessionId}/phases")
    @Operation(
            summary = "Give a planned session a script of its own",
            description =
                    "The phases sum to the session's length (rule 11) and end with reflection (rule 23). More than five"
                            + " minutes for a dilemma want a stated reason (rule 12).")
    public RestResponse<SessionView> setPhaseScript(
            @RestPath UUID sessionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PhaseScriptEntry script) {
        return tagged(planning.setPhaseScript(sessionId, script, ifMatch));
    }

    @POST
    @Path("sessions/{sessionId}/move")
    @Operation(
            summary = "Move a planned session, alone or with all that follow",
            description =
                    "For organisers, the facilitator and the host, and for members of a set without a facilitator; all that"
                            + " follow are moved by who plans in the set. They keep their gaps (`KEEP_GAPS`) or follow at the contract's"
                            + " pace (`KEEP_CADENCE`), and their local time when the clocks change. A gap that is far from the"
                            + " contract's wants a stated reason (rule 10).")
    public RestResponse<SessionView> moveSession(
            @RestPath UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionMove move) {
        return tagged(moving.move(sessionId, move, ifMatch));
    }

    @POST
    @Path("sessions/{sessionId}/phases/keep")
    @Operation(
            summary = "Keep a session's script for the sessions to come",
            description =
                    "For organisers and the facilitator, and for members of a set without one. Sessions of the same kind and in"
                            + " the same mode follow it when they are planned, scaled to their length (rule 11).")
    public RestResponse<SessionView> keepPhaseScript(@RestPath UUID sessionId) {
        return tagged(scripts.keep(sessionId));
    }

    @POST
    @Path("sessions/{sessionId}/postpone")
    @Operation(
            summary = "Postpone a planned session, alone or with all that follow",
            description = "Its presenters are free to be planned again in another session.")
    public RestResponse<SessionView> postponeSession(@RestPath UUID sessionId, @NotNull @Valid CallingOff off) {
        return tagged(moving.postpone(sessionId, off));
    }

    @POST
    @Path("sessions/{sessionId}/cancel")
    @Operation(
            summary = "Cancel a planned session, alone or with all that follow",
            description = "Its presenters are free to be planned again in another session.")
    public RestResponse<SessionView> cancelSession(@RestPath UUID sessionId, @NotNull @Valid CallingOff off) {
        return tagged(moving.cancel(sessionId, off));
    }

    private static RestResponse<SessionView> tagged(SessionView session) {
        return RestResponse.ResponseBuilder.ok(session)
                .header("ETag", Etag.of(session.version()))
                .build();
    }
}
