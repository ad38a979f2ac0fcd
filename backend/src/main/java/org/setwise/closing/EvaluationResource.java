package org.setwise.closing;

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

/** What members make of themselves, their set and the programme. */
@Path("sets/{setId}/evaluation")
@Authenticated
@Tag(name = "closing")
public class EvaluationResource {
    private final EvaluationService evaluations;

    EvaluationResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @GET
    @Operation(
            summary = "Show my own evaluation",
            description =
                    "For members: the questions on the three levels, and what I have answered. Nobody else sees it.")
    public Evaluation getMyEvaluation(@RestPath UUID setId) {
        return evaluations.showMine(setId);
    }

    @PUT
    @Operation(
            summary = "Evaluate my set, keep a draft of it, or decline to",
            description =
                    "For members, while the set runs; it closes when each has given an evaluation or declined to. A"
                            + " question is declined by leaving it out. Figures are counted together with those of others, never"
                            + " below five people (rule 26); words are seen by nobody else.")
    public Evaluation evaluateSet(@RestPath UUID setId, @NotNull @Valid EvaluationEntry entry) {
        return evaluations.evaluate(setId, entry);
    }

    @PUT
    @Path("answers/{questionId}/release")
    @Operation(
            summary = "Let the organisers read what I wrote to one question, or take that back",
            description =
                    "For the member who wrote it, at any time. Organisers read the words without a name or a set, once"
                            + " five people of the programme have released theirs; taken back, they are gone at once.")
    public Evaluation releaseMyAnswer(
            @RestPath UUID setId, @RestPath UUID questionId, @NotNull @Valid Release release) {
        return evaluations.release(setId, questionId, release);
    }
}
