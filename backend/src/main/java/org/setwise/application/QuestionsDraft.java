package org.setwise.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Everything a programme asks its applicants from now on, in this order. */
public record QuestionsDraft(@NotNull @Size(max = 30) List<@NotNull @Valid QuestionDraft> questions) {}
