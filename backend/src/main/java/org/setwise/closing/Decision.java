package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import org.setwise.learningset.SetDecision;

/** What a member wishes, or what the set decided, for the time after its closing. */
public record Decision(@NotNull SetDecision decision) {}
