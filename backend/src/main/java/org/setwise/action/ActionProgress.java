package org.setwise.action;

import jakarta.validation.constraints.NotNull;

/**
 * An action that a session hears about in its progress phase (rule 22).
 *
 * @param noted whether it has a note or an explicit "not yet" since the last session
 */
public record ActionProgress(@NotNull ActionView action, boolean noted) {}
