package org.setwise.room;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.setwise.platform.openapi.Refuses;

/** What the room of a session shows, and what a turn was. */
@Path("/")
@Authenticated
@Tag(name = "session")
public class RoomResource {
    private final RoomService rooms;

    private final RoomHubs hubs;

    RoomResource(RoomService rooms, RoomHubs hubs) {
        this.rooms = rooms;
        this.hubs = hubs;
    }

    @GET
    @Path("sessions/{sessionId}/room")
    @Operation(
            summary = "Show the room of a session",
            description =
                    "For members and the facilitator: the session, the turn that is on with everything said in it, the"
                            + " actions it hears about, and the server's time for the countdown.")
    public Room getRoom(@RestPath UUID sessionId) {
        return rooms.enter(sessionId);
    }

    @GET
    @Path("sessions/{sessionId}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "Follow what happens in the room of a session",
            description =
                    "For members and the facilitator. A stream of events named `room`, each with a `RoomEvent` as its data and"
                            + " with an id that is one more than that of the event before it. Read the room first, and follow it from"
                            + " its `lastEvent` on; a browser that comes back says itself, as `Last-Event-ID`, how far it has come."
                            + " Whoever comes back to more than they knew is told each event and with the last of them to read the"
                            + " room again. The stream ends when its reader leaves the set or signs out; one whose line broke comes back.")
    @APIResponse(
            responseCode = "200",
            description = "What happens, as it happens",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = RoomEvent.class)))
    @Refuses(status = 429, when = "One person follows rooms in too many places at a time")
    public Multi<OutboundSseEvent> followRoom(
            @RestPath UUID sessionId,
            @Parameter(description = "The event after which to begin; without it, from now on") @RestQuery @Min(0)
                    Long after,
            @Parameter(description = "As `after`, said by a browser that comes back; it counts where both are given")
                    @RestHeader("Last-Event-ID")
                    @Min(0)
                    Long lastEventId,
            @Context Sse sse) {
        RoomService.Follower follower = rooms.follower(sessionId);
        Long from = lastEventId != null ? lastEventId : after;
        return hubs.follow(sessionId, follower, from == null ? follower.lastEvent() : from, sse);
    }

    @GET
    @Path("turns/{turnId}/log")
    @Operation(
            summary = "Show everything that was said in a turn",
            description =
                    "For members and the facilitator. A mark that a question felt like advice is shown to the presenter"
                            + " and its asker alone.")
    public TurnLog getTurnLog(@RestPath UUID turnId) {
        return rooms.log(turnId);
    }
}
