package org.setwise.poll;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * The question when a set could meet. Organisers see its times and how many can come; who answers what is for the set.
 *
 * @param timeZone the set's
 * @param waitingFor members who have not answered yet; empty for those who do not see the answers
 * @param decided the option that was taken
 */
@Schema(name = "Poll")
public record PollView(
        @NotNull UUID id,
        @NotNull UUID setId,
        @NotNull String timeZone,
        @NotNull PollState state,
        @NotNull Instant openedAt,
        @NotNull PersonRef openedBy,
        @NotNull List<PollOption> options,
        @NotNull List<PersonRef> waitingFor,
        UUID decided,
        @NotNull List<String> allowedActions) {

    /**
     * One time to choose from.
     *
     * @param yes how many can come
     * @param ifNeedBe how many could if need be
     * @param no how many cannot
     * @param answers in the order in which they were given; empty for those who do not see them
     */
    public record PollOption(
            @NotNull UUID id,
            @NotNull Instant startsAt,
            int yes,
            int ifNeedBe,
            int no,
            @NotNull List<PollAnswer> answers) {}

    /** What one person answered. */
    public record PollAnswer(
            @NotNull PersonRef person, @NotNull Availability answer) {}
}
