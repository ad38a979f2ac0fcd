package org.setwise.learninglog;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.learningset.SetState;

/**
 * A set that my learning log is of.
 *
 * @param state where it stands, of a set that I am in, facilitate or was in to its end; null for one that I am no longer in, which goes
 *     on without telling me
 */
public record LogSet(@NotNull UUID id, @NotNull String name, SetState state) {}
