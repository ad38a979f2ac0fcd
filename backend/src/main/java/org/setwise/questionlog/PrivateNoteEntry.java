package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What I note for myself. */
public record PrivateNoteEntry(@NotNull @Size(max = 20000) String text) {}
