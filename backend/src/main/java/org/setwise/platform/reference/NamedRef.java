package org.setwise.platform.reference;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Points at something that has a name: enough to show it and to link to it. */
public record NamedRef(@NotNull UUID id, @NotNull String name) {}
