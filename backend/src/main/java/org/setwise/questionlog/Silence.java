package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;

/** Whether everybody keeps silence with the presenter. */
public record Silence(@NotNull Boolean kept) {}
