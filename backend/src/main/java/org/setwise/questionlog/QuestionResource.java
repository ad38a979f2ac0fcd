package org.setwise.questionlog;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** What is said in a turn. */
@Path("/")
@Authenticated
@Tag(
        name = "question",
        description = "The question log of a turn, contributions beside it, and the outcome that ends it")
public class QuestionResource {
    private final QuestionService questions;
    private final ContributionService contributions;
    private final OutcomeService outcomes;

    QuestionResource(QuestionService questions, ContributionService contributions, OutcomeService outcomes) {
        this.questions = questions;
        this.contributions = contributions;
        this.outcomes = outcomes;
    }

    @GET
    @Path("turns/{turnId}/questions")
    @Operation(summary = "List a turn's questions in their order", description = "For members and the facilitator.")
    public Page<QuestionView> listQuestions(@RestPath UUID turnId, @Valid @BeanParam PageRequest page) {
        return questions.list(turnId, page);
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/questions")
    @ResponseStatus(201)
    @Operation(
            summary = "Ask a question",
            description =
                    "For members who do not present (rule 17) and the facilitator, while the turn is in its clarifying or"
                            + " open questions (rule 23). It waits in the queue when another question is before the presenter.")
    public QuestionView askQuestion(@RestPath UUID turnId, @NotNull @Valid NewQuestion question) {
        return questions.ask(turnId, question);
    }

    @GET
    @Path("questions/{questionId}")
    @Operation(summary = "Show a question", description = "For members and the facilitator.")
    public QuestionView getQuestion(@RestPath UUID questionId) {
        return questions.show(questionId);
    }

    @POST
    @Idempotent
    @Path("questions/{questionId}/ask")
    @Operation(
            summary = "Put a waiting question to the presenter",
            description = "For the presenter and the host, when no other question is before the presenter.")
    public QuestionView putQuestion(@RestPath UUID questionId) {
        return questions.put(questionId);
    }

    @POST
    @Idempotent
    @Path("questions/{questionId}/answer")
    @Operation(
            summary = "Say that the question is answered",
            description =
                    "For the presenter. The next question in the queue is put by itself, the quietest asker's first.")
    public QuestionView answerQuestion(@RestPath UUID questionId, @NotNull @Valid QuestionAnswer answer) {
        return questions.answer(questionId, answer);
    }

    @POST
    @Idempotent
    @Path("questions/{questionId}/park")
    @Operation(summary = "Put a question aside", description = "For the presenter. It can be put again.")
    public QuestionView parkQuestion(@RestPath UUID questionId) {
        return questions.park(questionId);
    }

    @POST
    @Idempotent
    @Path("questions/{questionId}/decline")
    @Operation(summary = "Decline a question", description = "For the presenter, who owes nobody a reason.")
    public QuestionView declineQuestion(@RestPath UUID questionId) {
        return questions.decline(questionId);
    }

    @POST
    @Idempotent
    @Path("questions/{questionId}/withdraw")
    @Operation(summary = "Take my question back", description = "For its asker, until it is answered.")
    public QuestionView withdrawQuestion(@RestPath UUID questionId) {
        return questions.withdraw(questionId);
    }

    @PUT
    @Path("questions/{questionId}/marks")
    @Operation(
            summary = "Mark a question",
            description =
                    "For the presenter, once the question was put, also after the session. That it felt like advice is told"
                            + " to its asker and to nobody else.")
    public QuestionView markQuestion(@RestPath UUID questionId, @NotNull @Valid QuestionMarks marks) {
        return questions.mark(questionId, marks);
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/passes")
    @ResponseStatus(204)
    @Operation(
            summary = "Pass on asking",
            description =
                    "For members who do not present, while the turn is on (rule 16). Passing twice is passing once.")
    public void passTurn(@RestPath UUID turnId) {
        questions.pass(turnId);
    }

    @POST
    @Idempotent
    @Path("turns/{turnId}/contributions")
    @ResponseStatus(201)
    @Operation(
            summary = "Share an experience",
            description =
                    "For members who do not present, in the turn's open questions, where the session is held with questions"
                            + " and experience (rules 17 and 18).")
    public ContributionView shareExperience(@RestPath UUID turnId, @NotNull @Valid NewContribution contribution) {
        return contributions.share(turnId, contribution);
    }

    @PUT
    @Path("turns/{turnId}/outcome")
    @Operation(
            summary = "Record the outcome of my turn",
            description =
                    "For the presenter, from the turn's open questions to its end: a summary, or an explicit none (rule 20).")
    public OutcomeView recordOutcome(@RestPath UUID turnId, @NotNull @Valid OutcomeEntry outcome) {
        return outcomes.record(turnId, outcome);
    }
}
