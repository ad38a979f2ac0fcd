package org.setwise.closing;

import jakarta.validation.constraints.NotNull;

/** Whether an author lets the programme's organisers read some words of theirs. It can be taken back at any time. */
public record Release(@NotNull Boolean released) {}
