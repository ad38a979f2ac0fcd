package org.setwise.learningset;

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

/** How members introduce themselves to their set. */
@Path("/")
@Authenticated
@Tag(name = "set")
public class IntroductionResource {
    private final IntroductionService introductions;

    IntroductionResource(IntroductionService introductions) {
        this.introductions = introductions;
    }

    @GET
    @Path("sets/{setId}/introductions")
    @Operation(
            summary = "List how the members introduced themselves",
            description = "For the set's members and facilitator alone (rule 25).")
    public Page<Introduction> listIntroductions(@RestPath UUID setId, @Valid @BeanParam PageRequest page) {
        return introductions.list(setId, page);
    }

    @PUT
    @Path("sets/{setId}/introduction")
    @Operation(
            summary = "Introduce myself to my set",
            description = "For members. The introductory session concludes when everybody has (rule 5).")
    public Introduction introduceMyself(@RestPath UUID setId, @NotNull @Valid IntroductionEntry entry) {
        return introductions.introduce(setId, entry);
    }
}
