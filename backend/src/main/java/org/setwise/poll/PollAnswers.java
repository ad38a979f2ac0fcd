package org.setwise.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What I answer: to each of its times one, or to some of them. What I answered before to others stays. */
public record PollAnswers(
        @NotNull @Valid @Size(min = 1, max = 12) List<@NotNull OptionAnswer> answers) {

    /** Whether I can come at this time. */
    public record OptionAnswer(
            @NotNull UUID optionId, @NotNull Availability answer) {}
}
