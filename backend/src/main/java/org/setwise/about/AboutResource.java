package org.setwise.about;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this installation is. */
@Path("about")
@Tag(name = "about", description = "What this installation is")
public class AboutResource {
    private final About about;

    AboutResource(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "setwise.demo", defaultValue = "false") boolean demoMode) {
        this.about = new About("Setwise", version, demoMode);
    }

    @GET
    @PermitAll
    @Operation(summary = "Tell the name and version of this installation, and whether it holds demo data")
    public About getAbout() {
        return about;
    }

    /**
     * This installation in three facts.
     *
     * @param demoMode true where people may enter as demo persons; never so outside a trial run
     */
    public record About(
            @Schema(required = true, examples = "Setwise") String name,
            @Schema(required = true, examples = "0.1.0") String version,
            @Schema(required = true, examples = "false") boolean demoMode) {}
}
