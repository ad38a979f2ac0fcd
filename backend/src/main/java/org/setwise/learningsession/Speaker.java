package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whose word it is in a round. */
public record Speaker(@NotNull UUID personId) {}
