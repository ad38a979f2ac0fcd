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
import org.setwise.platform.paging.Page;

/** What members are asked at the end of their set. */
@Path("programmes/{programmeId}/evaluation-questions")
@Authenticated
@Tag(name = "closing")
public class EvaluationQuestionResource {
    private final EvaluationQuestionService questions;

    EvaluationQuestionResource(EvaluationQuestionService questions) {
        this.questions = questions;
    }

    @GET
    @Operation(
            summary = "List what members are asked at the end of their set",
            description =
                    "For the programme's organisers and administrators: the standard questions and the programme's"
                            + " own, on three levels.")
    public Page<EvaluationQuestionView> listEvaluationQuestions(@RestPath UUID programmeId) {
        return new Page<>(questions.list(programmeId), null);
    }

    @PUT
    @Operation(
            summary = "Decide what members are asked beside the standard questions",
            description =
                    "For the programme's organisers: all of its own questions, in their order. A question whose words"
                            + " change becomes another; what was answered stays with what was asked.")
    public Page<EvaluationQuestionView> askMembers(
            @RestPath UUID programmeId, @NotNull @Valid EvaluationQuestionsDraft draft) {
        return new Page<>(questions.ask(programmeId, draft), null);
    }
}
