package org.setwise.platform;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.json.Text;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;
import org.setwise.platform.security.Roles;

/** Operations that exist in tests only, to try the platform through real HTTP. */
@Path("trial")
public class TrialResource {
    public enum Colour {
        RED,
        GREEN
    }

    public record Part(
            @NotNull @Text(lines = false) @Size(max = 20) String title) {}

    public record Thing(
            @NotNull @Text String text,
            @Max(9) Integer number,
            Boolean flag,
            Colour colour,
            UUID id,
            Instant at,
            @Valid List<Part> parts) {}

    @Inject
    TrialService service;

    @POST
    @PermitAll
    @Path("things")
    public Thing echo(@NotNull @Valid Thing thing) {
        return thing;
    }

    @GET
    @PermitAll
    @Path("things/{id}")
    public String find(@RestPath UUID id, @RestQuery Colour colour, @RestQuery @Max(9) Integer number) {
        return id.toString();
    }

    @GET
    @PermitAll
    @Path("pages")
    public Page<Integer> list(@Valid @BeanParam PageRequest page) {
        int first = page.after(1)
                .map(position -> Integer.parseInt(position.getFirst()))
                .orElse(0);
        List<Integer> rows = List.of(1, 2, 3, 4, 5).stream()
                .filter(number -> number > first)
                .limit(page.limitAndOne())
                .toList();
        return Page.of(rows, page, number -> List.of(number.toString()));
    }

    @PUT
    @PermitAll
    @Path("versioned")
    public String change(@RestHeader("If-Match") String ifMatch) {
        Etag.check(ifMatch, 3);
        return "changed";
    }

    @GET
    @PermitAll
    @Path("rule")
    public String breakRule() {
        throw new ProblemException(Problem.of(409, "set-is-full", "The set is full")
                .breaking(1)
                .because("All 7 places are taken.")
                .satisfiedBy("Wait for a place."));
    }

    @GET
    @PermitAll
    @Path("failure")
    public String fail() {
        throw new IllegalStateException("the secret of our insides");
    }

    @GET
    public String unannotated() {
        return "never";
    }

    @GET
    @Authenticated
    @Path("mine")
    public String whoAmI() {
        return service.personOfTransaction();
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Path("administration")
    public String administer() {
        return "administered";
    }

    @POST
    @Idempotent
    @Authenticated
    @Path("notes")
    public RestResponse<Part> write(@NotNull @Valid Part part) {
        service.write(part.title());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, part)
                .location(URI.create("/api/trial/notes/1"))
                .build();
    }

    @POST
    @Authenticated
    @Path("duplicates")
    public String duplicate(@NotNull @Valid Part part) {
        service.writeUnique(part.title());
        return "written";
    }
}
