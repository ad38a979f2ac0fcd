package org.setwise.replacement;

import jakarta.validation.constraints.NotNull;

/** Whether a member agrees that somebody new comes; nobody asks why. */
public record ReplacementAnswer(@NotNull Boolean agrees) {}
