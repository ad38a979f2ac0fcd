package org.setwise.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/** What an applicant answers to one question of the programme; for a choice, one of its choices as it is written. */
public record Answer(
        @NotNull UUID questionId,
        @NotNull @Text @Size(max = 4000) String text) {}
