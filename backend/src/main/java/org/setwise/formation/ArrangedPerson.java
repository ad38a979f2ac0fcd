package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where an organiser wants somebody.
 *
 * @param pinned whether the next run leaves them there
 */
public record ArrangedPerson(@NotNull UUID enrolmentId, boolean pinned) {}
