package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
                            + " (rule 8). The change is kept with its reason.")
    public SessionView changePresenter(@RestPath UUID turnId, @NotNull @Valid PresenterChange change) {
        return presenters.changePresenter(turnId, change);
    }
}
