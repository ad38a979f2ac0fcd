package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Who presents when. */
@Path("/")
@Authenticated
@Tag(name = "session")
public class TurnResource {
    private final SessionReadingService reading;
    private final PresenterService presenters;

    TurnResource(SessionReadingService reading, PresenterService presenters) {
        this.reading = reading;
        this.presenters = presenters;
    }

    @GET
    @Path("sets/{setId}/turns")
    @Operation(
            summary = "List the turns of a set, round by round",
            description = "For members, the facilitator, the programme's organisers and administrators.")
    public Page<TurnView> listTurns(@RestPath UUID setId, @Valid @BeanParam PageRequest page) {
        return reading.listTurns(setId, page);
    }

    @PUT
    @Path("turns/{turnId}/presenter")
    @Operation(
            summary = "Let another member present",
            description =
                    "For the presenter, the host, the facilitator and organisers, while the turn is planned. A member with"
                            + " a planned turn in the same round swaps with the presenter; one who has presented in it is refused"
                            + " (rule 8). A presenter asks the other for a swap instead. The change is kept with its reason.")
    public SessionView changePresenter(@RestPath UUID turnId, @NotNull @Valid PresenterChange change) {
        return presenters.changePresenter(turnId, change);
    }

    @POST
    @Path("turns/{turnId}/skip")
    @Operation(
            summary = "Let a member go without a turn in this round",
            description =
                    "For the presenter, the host, the facilitator and organisers, while the session is planned. The round does"
                            + " not wait for them, and they present again in the next one (rule 8). Kept with its reason.")
    public SessionView skipTurn(@RestPath UUID turnId, @NotNull @Valid TurnSkip skip) {
        return presenters.skip(turnId, skip);
    }

    @POST
    @Path("sessions/{sessionId}/turns")
    @Operation(
            summary = "Let one more member present in a planned session",
            description =
                    "For organisers, the facilitator and the host, and for members of a set without a facilitator; as many as"
                            + " the contract has turns a session. The script is the usual one again (rules 8 and 11).")
    public SessionView addTurn(@RestPath UUID sessionId, @NotNull @Valid NewTurn turn) {
        return presenters.addTurn(sessionId, turn);
    }
}
