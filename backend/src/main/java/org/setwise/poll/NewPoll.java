package org.setwise.poll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * The times at which a set could meet for the first time; the others follow at its pace.
 *
 * @param options two to twelve beginnings, each once
 */
public record NewPoll(@NotNull @Size(min = 2, max = 12) List<@NotNull Instant> options) {}
