package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/** A member's own experience, shown apart from the questions (rule 18). */
@Schema(name = "Contribution")
public record ContributionView(
        @NotNull UUID id,
        @NotNull UUID turnId,
        @NotNull PersonRef author,

        @NotNull String text,

        @NotNull Instant sharedAt) {}
