package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Every script of a set. */
public record SetScriptList(@NotNull List<SetScript> items) {}
