package org.setwise.retention;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.security.InPerson;
import org.setwise.platform.security.Roles;
import org.setwise.signin.SignInCookie;

/** The end of a person's time here. */
@Path("/")
@Authenticated
@Tag(name = "retention", description = "What is kept for how long, what one takes along, and how it ends")
public class PersonErasureResource {
    private final PersonErasureService erasures;

    PersonErasureResource(PersonErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @Path("me/erasure")
    @InPerson
    @Operation(
            summary = "Show what would become of everything I am part of if I were erased",
            description = "Not open to access tokens.")
    public ErasureOutlook getMyErasure() {
        return erasures.lookAhead();
    }

    @POST
    @Path("me/erasure")
    @InPerson
    @ResponseStatus(204)
    @Operation(
            summary = "Erase me",
            description =
                    "With a code that was just sent to my address. I leave every set and list, and my name, address,"
                            + " profile, log, tokens and sign-ins are gone at once and for good. In my own turns all words go; of"
                            + " what I asked and told in the turns of others the words go, and the log keeps its shape, with a"
                            + " former member in it. Not while a set of mine is in session. Not open to access tokens.")
    public void eraseMe(@NotNull @Valid ErasureConsent consent, @Context HttpServerRequest request) {
        erasures.eraseMe(consent);
        SignInCookie.clear(request);
    }

    @POST
    @Path("people/{personId}/erase")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @InPerson
    @ResponseStatus(204)
    @Operation(
            summary = "Erase a person who asked for it",
            description =
                    "For administrators. The same as when people have themselves erased; their address confirms who"
                            + " is meant. Not open to access tokens.")
    public void erasePerson(@RestPath UUID personId, @NotNull @Valid ErasureOrder order) {
        erasures.erase(personId, order);
    }
}
