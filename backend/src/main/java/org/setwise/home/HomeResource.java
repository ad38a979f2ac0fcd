package org.setwise.home;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first page of whoever is signed in. */
@Path("home")
@Authenticated
@Tag(name = "person")
public class HomeResource {
    private final HomeService home;

    HomeResource(HomeService home) {
        this.home = home;
    }

    @GET
    @Operation(
            summary = "Show what needs me now",
            description =
                    "The next session, my turn, my open actions, places offered to me, what my sets wait for, and what waits in the programmes that I organise.")
    public Home getHome() {
        return home.show();
    }
}
