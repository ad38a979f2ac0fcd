package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed of a programme that applicants rely on, and when. */
@Schema(name = "ProgrammeChange")
public record ProgrammeChangeView(
        @NotNull UUID id, @NotNull Instant at, @NotNull List<FactChange> what) {}
