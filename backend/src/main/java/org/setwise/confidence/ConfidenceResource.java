package org.setwise.confidence;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How confident members are with their progress. */
@Path("/")
@Authenticated
@Tag(name = "confidence", description = "How confident members are with their progress, asked at each session")
public class ConfidenceResource {
    private final ConfidenceService confidence;

    ConfidenceResource(ConfidenceService confidence) {
        this.confidence = confidence;
    }

    @GET
    @Path("sessions/{sessionId}/confidence")
    @Operation(
            summary = "Show what I answered at a session about my confidence",
            description = "Each member sees their own answer. What they said of it in words nobody else ever reads.")
    public ConfidenceAnswer getMyConfidence(@RestPath UUID sessionId) {
        return confidence.show(sessionId);
    }

    @PUT
    @Path("sessions/{sessionId}/confidence")
    @Operation(
            summary = "Answer how confident I am with my progress, or pass",
            description =
                    "For members, from the beginning of a session until the next begins (rule 24). What was answered while the"
                            + " session went on stands when it is over.")
    public ConfidenceAnswer giveConfidence(@RestPath UUID sessionId, @NotNull @Valid ConfidenceEntry entry) {
        return confidence.give(sessionId, entry);
    }

    @GET
    @Path("sets/{setId}/confidence")
    @Operation(
            summary = "Show my confidence in a set, and what I may see of the others'",
            description =
                    "The members' numbers are seen by the set only where its contract, signed by all, says so; otherwise the set sees"
                            + " between which numbers the answers lay, unless that gives one away. Words and targets are each"
                            + " member's own.")
    public SetConfidence getSetConfidence(@RestPath UUID setId) {
        return confidence.showOf(setId);
    }

    @PUT
    @Path("sets/{setId}/confidence/target")
    @Operation(
            summary = "Say how confident I want to be",
            description =
                    "For members, who can change it at any time. Nobody else sees it. When all have come where they"
                            + " wanted to be, closing is suggested to the set.")
    public SetConfidence setConfidenceTarget(@RestPath UUID setId, @NotNull @Valid ConfidenceTarget target) {
        return confidence.aim(setId, target);
    }
}
