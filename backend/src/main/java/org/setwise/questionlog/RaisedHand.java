package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;

/** Whether my hand is up. */
public record RaisedHand(@NotNull Boolean raised) {}
