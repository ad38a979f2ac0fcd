package org.setwise.poll;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The polls of a set, the newest first, 20 at most. */
public record PollList(@NotNull List<PollView> items) {}
