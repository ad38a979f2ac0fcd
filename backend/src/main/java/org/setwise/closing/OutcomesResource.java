package org.setwise.closing;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** What came of sets. */
@Path("/")
@Authenticated
@Tag(name = "closing")
public class OutcomesResource {
    private final OutcomesService outcomes;

    OutcomesResource(OutcomesService outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @Path("sets/{setId}/outcomes")
    @Operation(
            summary = "Show what came of a set",
            description =
                    "For its members and facilitator: the outcomes of its turns and what each member says came of it"
                            + " all, and my own themes, which nobody else sees.")
    public Outcomes getOutcomes(@RestPath UUID setId) {
        return outcomes.show(setId);
    }

    @PUT
    @Path("sets/{setId}/summary")
    @Operation(
            summary = "Sum up what came of the set for me",
            description = "For members, until the set is over. The set reads it.")
    public Outcomes writeMySummary(@RestPath UUID setId, @NotNull @Valid SummaryEntry summary) {
        return outcomes.summarise(setId, summary);
    }

    @POST
    @Path("sets/{setId}/themes")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Mark a theme of what came of it for me",
            description =
                    "For members, also after the end. A few words about an outcome of mine, or about my summary of the"
                            + " set. Nobody else sees them until I release them.")
    public Outcomes markTheme(@RestPath UUID setId, @NotNull @Valid NewTheme theme) {
        return outcomes.mark(setId, theme);
    }

    @PUT
    @Path("themes/{themeId}/release")
    @Operation(
            summary = "Let the organisers read a theme of mine, or take that back",
            description =
                    "For its author, at any time. Organisers read the words without a name or a set, once five people"
                            + " of the programme have released a theme; taken back, they are gone at once.")
    public Theme releaseTheme(@RestPath UUID themeId, @NotNull @Valid Release release) {
        return outcomes.release(themeId, release);
    }

    @DELETE
    @Path("themes/{themeId}")
    @Operation(summary = "Remove a theme of mine", description = "For its author. Released or not, it is gone at once.")
    public void removeTheme(@RestPath UUID themeId) {
        outcomes.removeTheme(themeId);
    }

    @GET
    @Path("programmes/{programmeId}/released-words")
    @Operation(
            summary = "Show what members of a programme let its organisers read",
            description =
                    "For the programme's organisers: themes of what came of it, and words of evaluations, each released"
                            + " by its author. Without names and sets, and nothing before five people have released theirs"
                            + " (rule 26).")
    public ReleasedWords getReleasedWords(@RestPath UUID programmeId) {
        return outcomes.listReleased(programmeId);
    }
}
