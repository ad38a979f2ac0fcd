package org.setwise.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setwise.platform.outbox.Outbox;
import org.setwise.platform.outbox.OutboxStanding;
import org.setwise.platform.security.Roles;

/** How what is to leave the installation stands, for those who run it. */
@Path("outbox")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "notification")
public class OutboxResource {
    private final Outbox outbox;

    OutboxResource(Outbox outbox) {
        this.outbox = outbox;
    }

    @GET
    @Operation(
            summary = "Show how the outbox stands",
            description = "For administrators. Counts and ages; not what leaves, nor to whom.")
    public OutboxStanding getOutbox() {
        return outbox.standing();
    }

    @POST
    @Path("retry")
    @Operation(
            summary = "Try again what was given up or is uncertain",
            description = "For administrators. What is uncertain may have arrived: a second copy carries the same"
                    + " Message-ID, by which mailboxes can tell.")
    public OutboxStanding retryOutbox() {
        outbox.tryAgain();
        return outbox.standing();
    }
}
