package org.setwise.closing;

import jakarta.validation.constraints.NotNull;

/**
 * A theme that its authors released.
 *
 * @param people how many named it; null below five (rule 26)
 */
public record ReleasedTheme(@NotNull String text, Integer people) {}
