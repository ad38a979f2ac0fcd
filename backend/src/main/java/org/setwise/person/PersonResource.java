package org.setwise.person;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.security.Roles;

/** People: oneself for everybody, accounts for administrators. */
@Path("/")
@Authenticated
@Tag(name = "person", description = "Who one is, and the accounts of an installation")
public class PersonResource {
    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @Path("me")
    @Operation(
            summary = "Show me my profile",
            description = "The name is null until given; without it nobody can apply for a place.")
    public RestResponse<Me> getMe() {
        return tagged(people.showMe());
    }

    @PUT
    @Path("me")
    @Operation(
            summary = "Change my profile",
            description = "An organisation is found by its name in any case, or added when there is none of that name.")
    public RestResponse<Me> updateMe(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProfileUpdate update) {
        return tagged(people.updateMe(update, ifMatch));
    }

    private static RestResponse<Me> tagged(Me me) {
        return RestResponse.ResponseBuilder.ok(me)
                .header("ETag", Etag.of(me.version()))
                .build();
    }

    @GET
    @Path("people")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "List the accounts of this installation by address", description = "For administrators.")
    public Page<PersonAccount> listPeople(
            @RestQuery
                    @Size(max = 200)
                    @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
                    @Parameter(description = "Part of a name or of an address, in any case")
                    String search,
            @Valid @BeanParam PageRequest page) {
        return people.listAccounts(search, page);
    }

    @POST
    @Path("people/{personId}/deactivate")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Deactivate an account",
            description = "For administrators. Every sign-in and token of the person ends at once and for good.")
    public PersonAccount deactivatePerson(@RestPath UUID personId) {
        return people.deactivate(personId);
    }

    @POST
    @Path("people/{personId}/reactivate")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Let the person of a deactivated account sign in again",
            description = "For administrators. Sign-ins and tokens from before do not come back.")
    public PersonAccount reactivatePerson(@RestPath UUID personId) {
        return people.reactivate(personId);
    }
}
