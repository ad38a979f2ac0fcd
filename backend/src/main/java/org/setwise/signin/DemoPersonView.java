package org.setwise.signin;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody of the demo data whom anybody may be.
 *
 * @param story who it is and what there is to see, in a sentence
 */
@Schema(name = "DemoPerson")
public record DemoPersonView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String role,
        @NotNull String story) {}
