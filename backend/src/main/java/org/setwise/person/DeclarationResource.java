package org.setwise.person;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom one is never to share a set with. */
@Path("/me/declarations")
@Authenticated
@Tag(name = "person")
public class DeclarationResource {
    private final DeclarationService declarations;

    DeclarationResource(DeclarationService declarations) {
        this.declarations = declarations;
    }

    @GET
    @Operation(
            summary = "Show me whom I am kept apart from",
            description = "My line manager, whom organisers of the programmes I apply to see too, and the people with"
                    + " whom I declared a conflict, whom nobody sees but me (rule 28).")
    public Declarations getMyDeclarations() {
        return declarations.showMine();
    }

    @PUT
    @Operation(
            summary = "Say whom I am to be kept apart from",
            description =
                    "Holds for places that are given from now on (rule 28). No reasons are asked, and nobody is told.")
    public Declarations updateMyDeclarations(@NotNull @Valid Declarations wanted) {
        return declarations.declare(wanted);
    }
}
