package org.setwise.poll;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Finding a time when members do not share one. */
@Path("/")
@Authenticated
@Tag(name = "poll", description = "Finding a time to meet")
public class PollResource {
    private final PollService polls;

    PollResource(PollService polls) {
        this.polls = polls;
    }

    @GET
    @Path("sets/{setId}/polls")
    @Operation(
            summary = "List the polls of a set, the newest first",
            description =
                    "For members, the facilitator, the programme's organisers and administrators; who answered what"
                            + " comes to members and the facilitator only (rule 25).")
    public PollList listPolls(@RestPath UUID setId) {
        return polls.list(setId);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("sets/{setId}/polls")
    @Operation(
            summary = "Ask the set when it could meet",
            description = "For who plans in the set, with two to twelve times. One poll is open at a time.")
    public PollView openPoll(@RestPath UUID setId, @NotNull @Valid NewPoll poll) {
        return polls.open(setId, poll);
    }

    @GET
    @Path("polls/{pollId}")
    @Operation(summary = "Show a poll", description = "Who answered what comes to members and the facilitator only.")
    public PollView getPoll(@RestPath UUID pollId) {
        return polls.show(pollId);
    }

    @PUT
    @Path("polls/{pollId}/answers/me")
    @Operation(
            summary = "Availability when I can come",
            description =
                    "For members and the facilitator, while the poll is open. An answer to a time replaces the one"
                            + " before.")
    public PollView answerPoll(@RestPath UUID pollId, @NotNull @Valid PollAnswers answers) {
        return polls.answer(pollId, answers);
    }

    @POST
    @Path("polls/{pollId}/decide")
    @Operation(
            summary = "Take one of the times, and plan the series with it",
            description =
                    "For who plans in the set. The poll is decided and the series planned, both or neither (rules 5 and"
                            + " 8 to 11).")
    public PollView decidePoll(@RestPath UUID pollId, @NotNull @Valid PollDecision decision) {
        return polls.decide(pollId, decision);
    }

    @POST
    @Path("polls/{pollId}/withdraw")
    @Operation(summary = "Withdraw a poll without taking a time", description = "For who plans in the set.")
    public PollView withdrawPoll(@RestPath UUID pollId) {
        return polls.withdraw(pollId);
    }
}
