package org.setwise.room;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the room of a session shows, and what a turn was. */
@Path("/")
@Authenticated
@Tag(name = "session")
public class RoomResource {
    private final RoomService rooms;

    RoomResource(RoomService rooms) {
        this.rooms = rooms;
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
