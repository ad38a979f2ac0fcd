package org.setwise.application;

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

/** What a programme asks its applicants. */
@Path("programmes/{programmeId}/questions")
@Authenticated
@Tag(name = "application question", description = "What a programme asks its applicants")
public class ApplicationQuestionResource {
    private final ApplicationQuestionService questions;

    ApplicationQuestionResource(ApplicationQuestionService questions) {
        this.questions = questions;
    }

    @GET
    @Operation(summary = "List what a programme asks its applicants")
    public Page<ApplicationQuestionView> listApplicationQuestions(@RestPath UUID programmeId) {
        return new Page<>(questions.list(programmeId), null);
    }

    @PUT
    @Operation(
            summary = "Decide what a programme asks its applicants",
            description =
                    "For its organisers: all questions, in their order. One that somebody answered stays as it was"
                            + " asked, with its answers; changed words make a new question.")
    public Page<ApplicationQuestionView> askApplicants(
            @RestPath UUID programmeId, @NotNull @Valid QuestionsDraft draft) {
        return new Page<>(questions.ask(programmeId, draft), null);
    }
}
